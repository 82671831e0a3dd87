// SPDX-License-Identifier: Apache-2.0
// Legal forms, kept by hand: class, at which end of a name they count, and how they are written. A dot stands
// for a space or for nothing; marks on letters may be missing from names. Short forms that are also words
// count only where they are used: "sa" at the end, "ип" in front. Some are added from GLEIF's list of legal
// forms (ELF codes 1.4.1, CC0), which also served to look for gaps.
#include "text/legal_forms_table.hpp"

#include <iterator>

namespace waybill::detail {

using enum LegalClass;

// clang-format off
const LegalFormGroup legal_form_groups[] = {
    // ---- Russian, in full and in short; look-alikes in Latin letters; the usual romanisations ----
    {limited_liability, Sides::both,
     "ооо|о.о.о.|ooo|o.o.o.|общество с ограниченной ответственностью|общества с ограниченной ответственностью|"
     "обществу с ограниченной ответственностью|обществом с ограниченной ответственностью|"
     "обществе с ограниченной ответственностью|общество с огр ответственностью|общество с огр. отв.|"
     "об во с огр. отв.|об во с ограниченной ответственностью|общество ограниченной ответственности|"
     "общество с ограниченной отвественностью|общество с ограниченной ответсвенностью|"
     "о во с ограниченной ответственностью|obshchestvo s ogranichennoy otvetstvennostyu|"
     "obshchestvo s ogranichennoi otvetstvennostyu|obschestvo s ogranichennoy otvetstvennostyu|"
     "obschestvo s ogranichennoj otvetstvennostju|obshchestvo s ogranichennoj otvetstvennostju|"
     "obshchestvo s ogranichennoi otvetstvennostiu|obshestvo s ogranichennoy otvetstvennostyu|"
     "obshchestvo s ogranichennoy otvetstvennostju|obshchestvo s ogranichennoj otvetstvennostyu|"
     "общество с дополнительной ответственностью|общества с дополнительной ответственностью|одо|"
     "тоо|т.о.о.|товарищество с ограниченной ответственностью|товарищества с ограниченной ответственностью|"
     "товариществу с ограниченной ответственностью|товариществом с ограниченной ответственностью|"
     "tovarishchestvo s ogranichennoy otvetstvennostyu|tovarishchestvo s ogranichennoi otvetstvennostyu|t.o.o.|"
     "осоо|osoo|мтоо"},
    {limited_liability, Sides::front, "too|odo|соо"},
    {joint_stock, Sides::both,
     "ао|акционерное общество|акционерного общества|акционерному обществу|акционерным обществом|"
     "aktsionernoe obshchestvo|aktsionernoye obshchestvo|akcionernoe obshchestvo|akcionernoe obschestvo|"
     "aktsionernoe obschestvo|нао|непубличное акционерное общество|непубличного акционерного общества|"
     "акционерное общество с ограниченной ответственностью"},
    {joint_stock, Sides::front, "ao|nao|а о"},
    {public_joint_stock, Sides::both,
     "пао|п.а.о.|публичное акционерное общество|публичного акционерного общества|публичному акционерному обществу|"
     "оао|о.а.о.|oao|o.a.o.|открытое акционерное общество|открытого акционерного общества|"
     "открытому акционерному обществу|открытым акционерным обществом|"
     "publichnoe aktsionernoe obshchestvo|publichnoye aktsionernoye obshchestvo|"
     "otkrytoe aktsionernoe obshchestvo|otkrytoye aktsionernoye obshchestvo|aoot|аоот|акционерное общество открытого типа"},
    {public_joint_stock, Sides::front, "pao|p.a.o."},
    {closed_joint_stock, Sides::both,
     "зао|з.а.о.|zao|z.a.o.|3ao|3ао|закрытое акционерное общество|закрытого акционерного общества|"
     "закрытому акционерному обществу|закрытым акционерным обществом|zakrytoe aktsionernoe obshchestvo|"
     "zakrytoye aktsionernoye obshchestvo|аозт|aozt|акционерное общество закрытого типа"},
    {sole_trader, Sides::front,
     "ип|и.п.|индивидуальный предприниматель|индивидуального предпринимателя|индивидуальному предпринимателю|"
     "индивидуальным предпринимателем|individualnyy predprinimatel|individualnyi predprinimatel|"
     "individualny predprinimatel|individualnyj predprinimatel|ip|пбоюл|глава кфх|ип глава кфх|чпюл|"
     "предприниматель без образования юридического лица|individual entrepreneur|sole proprietor|sole trader|"
     "фоп|ф.о.п.|fop|фізична особа підприємець|фізичної особи підприємця|физическое лицо предприниматель|"
     "fizychna osoba pidpryiemets|жеке кәсіпкер|жеке ишкер|як тартиби"},
    {sole_trader, Sides::end, "индивидуальный предприниматель|individual entrepreneur|sole proprietor|sole trader|sole proprietorship|"
     "sole establishment|est sole proprietorship|физ лицо предприниматель"},
    {private_enterprise, Sides::front,
     "чп|ч.п.|хусусий корхона|xususiy korxona|частное предприятие|частного предприятия|chp|чуп|частное унитарное предприятие|частное производственное унитарное предприятие|"
     "частное торговое унитарное предприятие|частное производственно торговое унитарное предприятие|частное торгово производственное унитарное предприятие|"
     "чтуп|чптуп|чпуп|чтпуп|упп|унитарное предприятие|частное транспортное унитарное предприятие|chup|chtup|"
     "пп|приватне підприємство|приватного підприємства|private enterprise|private unitary enterprise|"
     "прыватнае прадпрыемства|унитарное предприятие по оказанию услуг|иностранное предприятие|иностранное унитарное предприятие|иуп|"
     "совместное предприятие|сп|сп ооо|ип ооо|сооо|иооо|сзао|совместное общество с ограниченной ответственностью|"
     "иностранное общество с ограниченной ответственностью|xk|ок|оилавий корхона"},
    {private_enterprise, Sides::end,
     "private enterprise|приватне підприємство|частное предприятие|хусусий корхонаси|хусусий корхона|xususiy korxona|xususiy korxonasi|xk"},
    {state_enterprise, Sides::front,
     "гуп|фгуп|муп|государственное унитарное предприятие|федеральное государственное унитарное предприятие|"
     "федерального государственного унитарного предприятия|государственного унитарного предприятия|муниципальное унитарное предприятие|fgup|gup|"
     "фку|фгку|фгбу|федеральное казенное предприятие|фкп|казённое предприятие|гп|государственное предприятие|государственного предприятия|"
     "руп|республиканское унитарное предприятие|производственное республиканское унитарное предприятие|руп по|руппп|"
     "коммунальное унитарное предприятие|куп|кпуп|дп|державне підприємство|державного підприємства|кп|комунальне підприємство|казенне підприємство|"
     "ргп|республиканское государственное предприятие|гкп|ргп на пхв|гкп на пхв|дунп|държавно предприятие|"
     "государственное учреждение|гу|state enterprise|state unitary enterprise|federal state unitary enterprise|state owned enterprise|"
     "республикалық мемлекеттік кәсіпорын|мемлекеттік кәсіпорын"},
    {state_enterprise, Sides::end,
     "state enterprise|state unitary enterprise|federal state unitary enterprise|державне підприємство|давлат корхонаси|davlat korxonasi|"
     "davlat unitar korxonasi|duk|дук|унитар корхонаси|төрийн өмчит үйлдвэрийн газар|төүг|fgup"},
    {cooperative, Sides::front,
     "спк|сельскохозяйственный производственный кооператив|производственный кооператив|потребительский кооператив|кооператив|пк|"
     "сельскохозяйственный потребительский кооператив|спок|сппк|кфх|крестьянское фермерское хозяйство|к.ф.х.|крестьянское хозяйство|"
     "фермерское хозяйство|фермерське господарство|фг|сільськогосподарський кооператив|сельскохозяйственный кооператив|"
     "cooperative|kooperativ|sociedad cooperativa|cooperativa|агрокооператив|дехкан хужалиги"},
    {cooperative, Sides::end,
     "кооператив|cooperative|cooperative society|co operative society|co op|coop|kooperativ|kooperatifi|фх|фермер хўжалиги|fermer xo'jaligi|"
     "e.g.|eingetragene genossenschaft|genossenschaft|osuuskunta|spółdzielnia|družstvo|s.coop.|soc. coop.|soc. coop. a r.l.|"
     "s.c.a.r.l.|società cooperativa|společné družstvo|zadruga|szövetkezet|cooperativa|coöperatie|u.a."},
    {partnership, Sides::front,
     "полное товарищество|простое товарищество|повне товариство|партнёрство"},
    {limited_partnership, Sides::front, "товарищество на вере|командитное товарищество|коммандитное товарищество|командитне товариство"},
    {foundation_or_association, Sides::front,
     "нко|ано|автономная некоммерческая организация|некоммерческая организация|некоммерческое партнерство|некоммерческое партнёрство|фонд|"
     "благотворительный фонд|ассоциация|союз|общественная организация|общественное объединение|нп|снт|тсж|чоу|ноу|громадська організація|"
     "благодійний фонд|асоціація|association|associação|associazione|asociación|fundación|fondazione|fondation|fundação|fundacja|stowarzyszenie|"
     "stichting|vereniging|stiftung|foundation|общественный фонд|қоғамдық қор|қор|частное учреждение|учреждение|фгбоу во|фгаоу во|союз предприятий"},
    {foundation_or_association, Sides::end,
     "e.v.|eingetragener verein|verein|stiftung|foundation|association|society|assoc|a.s.b.l.|v.z.w.|i.v.z.w.|a.i.s.b.l.|vakfı|derneği|"
     "фонд|ассоциация|alapítvány|egyesület|nadace|säätiö|yhdistys|r.y.|stiftelse|stiftelsen|基金会|基金會|协会|協會|社团|财团法人|一般社団法人|"
     "公益財団法人|재단법인|사단법인|мекемесі|қауымдастығы"},
    {foundation_or_association, Sides::front, "一般社団法人|公益財団法人|一般財団法人|公益社団法人|財團法人|财团法人|社團法人|재단법인|사단법인|خیریه|مؤسسة خيرية|جمعية"},
    {branch, Sides::front,
     "филиал|филиала|обособленное подразделение|оп|філія|filial|branch of|branch|succursale|sucursal|zweigniederlassung|зарубежный филиал|"
     "филиал иностранного юридического лица|filiala|oddział|فرع|şube|chi nhánh"},
    {branch, Sides::end,
     "филиал|филиалы|branch|branch office|br office|branches|филиал в россии|филиал в казахстане|russia branch|sucursal|succursale|zweigniederlassung|"
     "niederlassung|oddział w polsce|filial|filiali|filialı|şubesi|merkez şubesi|филиали|филиалын|分公司|分行|分厂|分廠|支店|지점|支公司|fióktelepe|fióktelep|"
     "magyarországi fióktelepe|organizační složka|sivuliike|ფილიალი|մասնաճյուղ"},
    {representative_office, Sides::front,
     "представительство|представительства|представництво|representative office of|representative office|представительство компании|"
     "oficina de representación|bureau de représentation|przedstawicielstwo|văn phòng đại diện|vpdd"},
    {representative_office, Sides::end,
     "представительство|representative office|rep. office|rep. off.|representation office|liaison office|repräsentanz|irtibat bürosu|temsilciliği|"
     "代表处|代表處|办事处|辦事處|代表机构|駐在員事務所|대표사무소|연락사무소|vakolatxonasi|өкілдігі"},
    {holding, Sides::front,
     "группа компаний|гк|холдинг|холдинговая компания|група компаній|group of companies|gruppa kompaniy|gruppa kompanii|gk|"
     "концерн|корпорация|"
     "промышленная группа|финансово промышленная группа|grup|grupo|kumpulan|مجموعة"},
    {holding, Sides::end,
     "group|group of companies|group of co.|grp|holding|holdings|holding company|hldg|hldgs|groupe|gruppe|gruppen|gruppo|grupo|grupa|grup|"
     "холдинг|группа|группа компаний|груп|групп|холдингі|тобы|група|концерн|guruhi|xolding|холдинги|групп оф компаниз|"
     "集团|集團|控股|集团控股|グループ|ホールディングス|홀딩스|그룹|გრუპი|هلدینگ"},
    {activity, Sides::front,
     "npo|нпо|научно производственное объединение|нпп|научно производственное предприятие|нпк|научно производственный центр|"
     "научно производственная компания|научно производственная фирма|нпф|научно производственный комплекс|управляющая компания|ук|"
     "тд|торговый дом|торгового дома|торгово промышленная компания|торгово производственная компания|торговая компания|тк|тпк|тпф|"
     "торгово промышленный дом|торговая фирма|торговая группа|torgovyy dom|torgovyi dom|torgovy dom|torgoviy dom|torgovyj dom|trading house|td|"
     "торговий дім|сауда үйі|производственно коммерческая фирма|пкф|производственная компания|внешнеторговая фирма|втф|вэо|"
     "внешнеэкономическое объединение|торгово закупочная компания|транспортная компания|производственно торговая компания|птк|"
     "производственное объединение|внешнеторговое объединение"},
    {activity, Sides::end,
     "торговый дом|trading house|тд|savdo uyi|сауда үйі|сауда уйи|san. ve tic.|ve tic.|ve ticaret|sanayi|sanayii|sanayi ve ticaret|san. tic.|tic.|ticaret|tic. ve san.|ticaret ve sanayi|"
     "san. ve dış tic.|dış tic.|dış ticaret|sanayi ve dış ticaret|ith. ihr.|ithalat ihracat|ith. ve ihr.|paz. san. ve tic.|paz. ve tic.|pazarlama|"
     "sanayi ticaret|ithalat ve ihracat|import export|import and export|imp. exp.|imp. and exp.|imp. exp|impex|import export trading|"
     "进出口|進出口"},
    {company, Sides::front,
     "مؤسسة|مؤسسه|موسسة|компания|компании|фирма|фирмы|предприятие|kompaniya|kompania|firma|company|the company|коммерческая фирма|компанія|"
     "подприемство|подприємство|підприємство|societe|société|compañía|compania|شركة|شرکت|شركه|บริษัท|խումբ|"
     "đơn vị|công ty|cong ty|cty|ets|etablissements|établissements|établissement|usaha dagang|u.d.|кәсіпорын|messrs|perusahaan"},
    {company, Sides::end,
     "co.|и ко|и компания|и партнеры|и партнёры|энд ко|та ко|company|and co|und co|y cia|et cie|y compañía|cia|cie|& co|ve ort|ve ortakları|компания|фирма|компаниясы|kompaniyasi|kompaniyası|"
     "şirkəti|şirketi|şti|şirket|ширкати|корхонаси|korxonasi|firmasi|фирмаси|қк|qk|qo'shma korxona|qo'shma korxonasi|қўшма корхона|қўшма корхонаси|"
     "公司|总公司|總公司|会社|회사|компани|компанийн|ltda y cia|establishment|est.|est|firma|"
     "有限|shirkati|شرکت|شركة|شركاء|وشركاه|وشركاؤه"},
    {company, Sides::end, "unlimited|unltd|ultd|unlimited company|無限公司|无限公司|koll. şti.|kollektif şirketi|kollektif şirket|adi ortaklığı"},
    // ---- Ukrainian, Belarusian ----
    {limited_liability, Sides::both,
     "тов|т.о.в.|товариство з обмеженою відповідальністю|товариства з обмеженою відповідальністю|товариству з обмеженою відповідальністю|"
     "tovarystvo z obmezhenoyu vidpovidalnistyu|tovarystvo z obmezhenoiu vidpovidalnistiu|товариство з додатковою відповідальністю|тдв|"
     "таварыства з абмежаванай адказнасцю|таа|таварыства з дадатковай адказнасцю"},
    {limited_liability, Sides::front, "tov|tob|t.o.v.|tzov|тзов"},
    {joint_stock, Sides::both, "акціонерне товариство|акціонерного товариства|адкрытае акцыянернае таварыства|aktsionerne tovarystvo"},
    {joint_stock, Sides::front, "ат"},
    {public_joint_stock, Sides::both, "пат|публічне акціонерне товариство|публічного акціонерного товариства|ват|відкрите акціонерне товариство|адкрытае таварыства|"
     "publichne aktsionerne tovarystvo"},
    {public_joint_stock, Sides::front, "vat|аат"},
    {closed_joint_stock, Sides::both, "прат|приватне акціонерне товариство|приватного акціонерного товариства|закрите акціонерне товариство|"
     "pryvatne aktsionerne tovarystvo|закрытае акцыянернае таварыства"},
    {closed_joint_stock, Sides::front, "зат|zat|зат"},
    // ---- Central Asia, Mongolia ----
    {limited_liability, Sides::both,
     "жшс|жауапкершілігі шектеулі серіктестігі|жауапкершілігі шектеулі серіктестік|жауапкершілігі шектелген серіктестігі|zhshs|jshs|"
     "жоопкерчилиги чектелген коому|жоопкерчилиги чектелген коом|joopkerchiligi chektelgen koomu|"
     "mchj|m.ch.j.|mas'uliyati cheklangan jamiyat|mas'uliyati cheklangan jamiyati|масъулияти чекланган жамият|масъулияти чекланган жамияти|мчж|mchz|мчдж|"
     "чдмм|ҷдмм|ҷамъияти дорои масъулияти маҳдуд|ҷамъияти дорои масъулияташ маҳдуд|джамъияти дорои масъулияти махдуд|chdmm|"
     "хҷ|хоҗалык җемгыяты|hojalyk jemgyýeti|hususy kärhanasy|ххк|хязгаарлагдмал хариуцлагатай компани|khkhk|hhk|х.х.к."},
    {joint_stock, Sides::end, "ақ|акционерлік қоғамы|акционерлік қоғам|ачк|акционердик коому|aj|aksiyadorlik jamiyati|aksiyadorlik jamiyat|акциядорлик жамияти|аж|"
     "ҷамъияти саҳҳомӣ|хувьцаат компани|paýdarlar jemgyýeti"},
    {joint_stock, Sides::front, "ақ|акционерлік қоғам|аж|aksiyadorlik jamiyati|акциядорлик жамияти"},
    {closed_joint_stock, Sides::both, "жаақ|жабық акционерлік қоғамы|ёпиқ акциядорлик жамияти|yoaj|yopiq aksiyadorlik jamiyati|жаак|жабык акционердик коому"},
    {public_joint_stock, Sides::both, "ашық акционерлік қоғамы|ашык акционердик коому|ааак|oaj|ochiq aksiyadorlik jamiyati|очиқ акциядорлик жамияти|açyk görnüşli paýdarlar jemgyýeti"},
    {sole_trader, Sides::both, "жеке кәсіпкер|yakka tartibdagi tadbirkor|ytt|якка тартибдаги тадбиркор|соҳибкори инфиродӣ|telekeçi"},
    // ---- Armenia, Georgia, Azerbaijan ----
    {limited_liability, Sides::both,
     "սպը|սահմանափակ պատասխանատվությամբ ընկերություն|սահմանափակ պատասխանատվությամբ ընկերության|"
     "შპს|შეზღუდული პასუხისმგებლობის საზოგადოება|შეზღუდული პასუხისმგებლობის საზოგადოების|shps|shezghuduli pasukhismgeblobis sazogadoeba|"
     "məhdud məsuliyyətli cəmiyyəti|məhdud məsuliyyətli cəmiyyət|mehdud mesuliyyetli cemiyyeti"},
    {joint_stock, Sides::both, "բաժնետիրական ընկերություն|სს|სააქციო საზოგადოება|səhmdar cəmiyyəti|საჯარო სააქციო საზოგადოება"},
    {public_joint_stock, Sides::both, "բբը|բաց բաժնետիրական ընկերություն|açıq səhmdar cəmiyyəti"},
    {closed_joint_stock, Sides::both, "փբը|փակ բաժնետիրական ընկերություն|qapalı səhmdar cəmiyyəti|pby"},
    {limited_liability, Sides::end, "m.m.c.|ммс|spy|s.p.e."},
    {public_joint_stock, Sides::end, "a.s.c."},
    {closed_joint_stock, Sides::end, "q.s.c.|q.ş.c."},
    {sole_trader, Sides::both, "աձ|ա.ձ.|անհատ ձեռնարկատեր|ի.მ.|ინდივიდუალური მეწარმე|ი.მ.|fərdi sahibkar|f.ş."},
    {cooperative, Sides::both, "კოოპერატივი|კოოპერატივ|արտադրական կոոպերատիվ|kooperativi"},
    // ---- English ----
    {limited_liability, Sides::both,
     "llc|l.l.c.|limited liability company|limited liability co.|limited liability|ltd|l.t.d.|company with limited liability|limited liability partnership company|"
     "ltd liability company|ltd liability co|lllc|limitied liability company|limited liability society|society with limited liability|лтд|ллс"},
    {limited_liability, Sides::end,
     "limited|ltd.|co. ltd.|co. limited|company limited|company ltd.|co. l.t.d.|coltd|co. ltda|co. llc|company llc|limited company|ltd company|ltd co.|"
     "pvt. ltd.|private limited|private ltd.|pvt. limited|p. ltd.|pvt.|private limited company|private company limited|co. pvt. ltd.|company pvt. ltd.|"
     "pte. ltd.|pte. limited|private limited company|pte.|s. pte. ltd.|pty. ltd.|proprietary limited|pty. limited|pty.|"
     "sdn. bhd.|sendirian berhad|m. sdn. bhd.|sdn. berhad|company limited by shares|l.c.|l.l.c. company|limted|limitd|limited by shares|co. ltd. llc|"
     "corp. ltd.|corporation limited|corporation ltd.|corp. limited|inc. ltd.|private company|pcl ltd.|"
     "лимитед|лимитэд|ко лтд|ко. лтд|компани лимитед|компани лтд|ко лимитед"},
    {joint_stock, Sides::both, "jsc|j.s.c.|joint stock company|joint stock co.|stock company|joint stock|a.j.s.c."},
    {joint_stock, Sides::end, "inc|incorporated|corp|corporation|co. inc.|company inc.|corp.|incorp|s. corp|corporation inc.|корпорейшн|корпорация|инк"},
    {public_joint_stock, Sides::both,
     "pjsc|p.j.s.c.|public joint stock company|public joint stock co.|ojsc|o.j.s.c.|open joint stock company|open joint stock co.|public stock company|public j.s.c."},
    {public_joint_stock, Sides::end, "plc|p.l.c.|public limited company|public company limited|public co. ltd.|public company ltd.|p.c.l.|pub. co. ltd.|bhd|berhad|public company|tbk|s.a.o.g."},
    {closed_joint_stock, Sides::both, "cjsc|c.j.s.c.|closed joint stock company|closed joint stock co.|private joint stock company|pvt. j.s.c.|prjsc|private j.s.c.|s.a.o.c."},
    {partnership, Sides::end, "llp|l.l.p.|limited liability partnership|general partnership|g.p.|partnership|partnership firm|and partners|& partners|and sons|& sons|and brothers|bros"},
    {limited_partnership, Sides::end, "lp|l.p.|limited partnership|lllp|ltd partnership|limited partnership company|slp|scottish limited partnership"},
    {trust, Sides::end, "trust|family trust|unit trust|трест|траст|business trust"},
    {trust, Sides::front, "трест"},
    // ---- Gulf, free zones ----
    {free_zone, Sides::both, "fze|f.z.e.|fzco|f.z.c.o.|fzc|f.z.c.|fz llc|fzllc|fz l.l.c.|f.z. l.l.c.|free zone establishment|free zone company|free zone co.|freezone company|free zone llc|d.m.c.c.|фзе|фзко"},
    {free_zone, Sides::end,
     "fz co.|fz c.o.|dwc llc|dwc|d.w.c. l.l.c.|freezone|free zone|fz|d.w.c.|difc|م م ح|م.م.ح.|ش.م.ح.|منطقة حرة|ذ.م.م. منطقة حرة"},
    {limited_liability, Sides::end,
     "w.l.l.|with limited liability|s.p.c.|l.l.c. s.o.c.|l.l.c. sole proprietorship|l.l.c. s.p.|co. w.l.l.|company w.l.l.|co. l.l.c.|one person company|opc pvt. ltd.|opc private limited|single person company|"
     "ذ.م.م.|ش.ذ.م.م.|ش.م.م.|ذات مسؤولية محدودة|ذات المسؤولية المحدودة|ذات مسئولية محدودة|المحدودة|محدودة|ش.ش.و.|شركة الشخص الواحد|"
     "با مسئولیت محدود|با مسوولیت محدود|مسئولیت محدود|لمیٹڈ|پرائیویٹ لمیٹڈ"},
    {limited_liability, Sides::front, "شركة ذات مسؤولية محدودة|شرکت با مسئولیت محدود|شركة محدودة|sherkat ba masouliyat mahdoud"},
    {joint_stock, Sides::end, "ش.م.ع.|ش.م.|ش.م.ك.|ش.م.ب.|ش.م.س.|مساهمة|ش.م.ل.|ش.م.م. مصرية|ش.ع.ع.|joint stock co. pjs|k.s.c.|b.s.c.|s.a.l.|s.a.e.|سهامی|پ.ج.س.|q.p.s.c."},
    {public_joint_stock, Sides::both, "سهامی عام|شركة مساهمة عامة|شرکت سهامی عام|مساهمة عامة|k.s.c.p.|sahami aam|sherkat sahami aam"},
    {closed_joint_stock, Sides::both, "سهامی خاص|شرکت سهامی خاص|شركة مساهمة مقفلة|مساهمة مقفلة|k.s.c.c.|b.s.c.c.|sahami khas|sherkat sahami khas|s.a.l. holding"},
    {joint_stock, Sides::front, "شركة مساهمة|شرکت سهامی|شركة المساهمة|sherkat sahami"},
    {partnership, Sides::both, "شركة تضامن|تضامنی|شرکت تضامنی|شركة تضامنية|تضامن"},
    {limited_partnership, Sides::both, "شركة توصية بسيطة|توصية بسيطة"},
    // ---- Turkish ----
    {limited_liability, Sides::end,
     "ltd. şti.|san. ltd. şti.|limited şirketi|ltd. şirketi|limited şti.|ltd. şrk.|"
     "ltd. sirket|"
     "ltd. co."},
    {joint_stock, Sides::end,
     "a.ş.|a/ş|san. a.ş.|anonim şirketi|"
     "anonim sti|anonim sirket"},
    // ---- Chinese, simplified and traditional; romanised ----
    {limited_liability, Sides::end,
     "有限公司|有限责任公司|有限責任公司|有限责任|有限責任|責任有限公司|责任有限公司|"
     "私人有限公司|youxian gongsi|youxian zeren gongsi|you xian gong si|you xian ze ren gong si|youxiangongsi|yauhaan gungsi"},
    {joint_stock, Sides::end,
     "股份有限公司|股份公司|股份有限責任公司|股份有限责任公司|股份|gufen youxian gongsi|gu fen you xian gong si|gufen gongsi|kufen yuhsien kungszu"},
    {holding, Sides::end, "集团公司|集團公司|控股公司|jituan|ji tuan|投資控股|投资控股"},
    {limited_partnership, Sides::end, "有限合伙|有限合夥|有限合伙企业|合伙企业有限合伙|合夥企業有限合夥"},
    {partnership, Sides::end, "合伙企业|合夥企業|普通合伙|特殊普通合伙|合名会社|合伙"},
    {sole_trader, Sides::end, "个体工商户|個體工商戶|经营部|個人独资企业|个体户|个人独资企业|經營部|门市部|企業社|企业社"},
    {state_enterprise, Sides::end, "国有企业|全民所有制|国有独资|国营|國營|国有独资公司"},
    {cooperative, Sides::end, "合作社|专业合作社|農業協同組合|協同組合|生产合作社|协同组合|협동조합"},
    {free_zone, Sides::front, "منطقة حرة"},
    // ---- Japanese, Korean ----
    {joint_stock, Sides::both, "株式会社|株式會社|株|주식회사|주|kabushiki kaisha|kabushiki gaisha|jusik hoesa|jusikhoesa|chusik hoesa|カブシキガイシャ|かぶしきがいしゃ"},
    {joint_stock, Sides::end, "k.k.|co. k.k."},
    {limited_liability, Sides::both, "有限会社|有限會社|合同会社|유한회사|유|유한책임회사|yugen kaisha|yugen gaisha|godo kaisha|gōdō kaisha|yuhan hoesa|ユウゲンガイシャ"},
    {limited_liability, Sides::front, "有|合"},
    {limited_liability, Sides::end, "y.k.|g.k."},
    {partnership, Sides::both, "合名会社|합명회사|gomei kaisha"},
    {limited_partnership, Sides::both, "合資会社|합자회사|goshi kaisha"},
    // ---- South-east Asia ----
    {limited_liability, Sides::front,
     "công ty tnhh|công ty t.n.h.h.|công ty trách nhiệm hữu hạn|cty tnhh|công ty tnhh mtv|công ty tnhh một thành viên|công ty trách nhiệm hữu hạn một thành viên|"
     "công ty tnhh thương mại|công ty tnhh tm|công ty tnhh mot thanh vien|p.t.|pt|perseroan terbatas|perusahaan perseroan terbatas|tnhh|cty tnhh mtv|pt pma"},
    {limited_liability, Sides::end, "tnhh|một thành viên|จำกัด|บจก"},
    {limited_liability, Sides::front, "บจก|บริษัทจำกัด"},
    {joint_stock, Sides::front, "công ty cổ phần|công ty cp|cty cp|cty cổ phần|ctcp|công ty cổ phần thương mại"},
    {public_joint_stock, Sides::end, "จำกัด มหาชน|มหาชน"},
    {public_joint_stock, Sides::front, "บมจ"},
    {limited_partnership, Sides::front, "ห้างหุ้นส่วนจำกัด|หจก|c.v.|commanditaire vennootschap|persekutuan komanditer"},
    {private_enterprise, Sides::front, "doanh nghiệp tư nhân|dntn"},
    {sole_trader, Sides::front, "hộ kinh doanh|hkd"},
    {state_enterprise, Sides::front, "perusahaan umum|perum|công ty nhà nước|persero|pt persero"},
    {state_enterprise, Sides::end, "persero|persero tbk"},
    // ---- German, Dutch ----
    {limited_liability, Sides::end,
     "gmbh|g.m.b.h.|ges m b h|gesmbh|gesellschaft mit beschränkter haftung|gesellschaft mit beschraenkter haftung|gesellschaft mbh|ges. mbh|mbh|ggmbh|gemeinnützige gmbh|"
     "ug|u.g.|ug haftungsbeschränkt|ug haftungsbeschraenkt|unternehmergesellschaft|unternehmergesellschaft haftungsbeschränkt|haftungsbeschränkt|g m b h|"
     "b.v.|besloten vennootschap|besloten vennootschap met beperkte aansprakelijkheid|b.v.b.a.|bvba|s.p.r.l.|гмбх"},
    {joint_stock, Sides::end, "ag|a.g.|aktiengesellschaft|se|societas europaea|s.e.|n.v.|naamloze vennootschap|kgaa|kommanditgesellschaft auf aktien|ag co. kgaa|se co. kgaa|аг"},
    {limited_partnership, Sides::end,
     "gmbh co. kg|gmbh and co. kg|gmbh und co. kg|gmbh & co. kg|g.m.b.h. co. k.g.|kg|k.g.|kommanditgesellschaft|ug co. kg|ag co. kg|se co. kg|co. kg|co. k.g.|"
     "gmbh co. kommanditgesellschaft|gmbh co. k.g.|mbh co. kg|c.v.|commanditaire vennootschap|gesellschaft m b h co. kg|ges m b h co. kg|gmbh kg"},
    {partnership, Sides::end, "ohg|o.h.g.|gbr|g.b.r.|gesellschaft bürgerlichen rechts|offene handelsgesellschaft|partg|partg mbb|v.o.f.|vof|vennootschap onder firma|og|o.g.|gmbh co. ohg|maatschap"},
    {sole_trader, Sides::end, "e.k.|e.kfm.|e.kfr.|eingetragener kaufmann|e.u.|einzelunternehmen|eenmanszaak|einzelfirma"},
    // ---- Romance languages, Latin America ----
    {limited_liability, Sides::both, "sarl|s.a.r.l.|société à responsabilité limitée|eurl|e.u.r.l.|sarlu|s.a.r.l.u.|sociedad de responsabilidad limitada|sociedad limitada|sociedade limitada|"
     "società a responsabilità limitata|societate cu răspundere limitată|societatea cu răspundere limitată|sociedade por quotas"},
    {limited_liability, Sides::front, "s.r.l.|s.c.|s.c. srl"},
    {limited_liability, Sides::end,
     "s.r.l.|s.r.l.s.|srl unipersonale|s.r.l. unipersonale|s.r.l. a socio unico|srl con socio unico|s.l.|s.l.u.|s.l.l.|s.l.n.e.|s. de r.l.|s. de r.l. de c.v.|s. de r.l. mi|"
     "sociedad de responsabilidad limitada de capital variable|ltda.|limitada|lda.|unipessoal lda.|sociedade unipessoal lda.|cia. ltda.|compañía limitada|e.i.r.l.|eireli|"
     "empresa individual de responsabilidad limitada|ltda me|ltda epp|s.a.r.l. a.u.|s.a.r.l. unipersonnelle|s.a.r.l. à associé unique|sarlau|suarl|s.u.a.r.l.|société à responsabilité limitée à associé unique|"
     "s.r.l.d.|s.r.l. de c.v.|s.r.l. c.v.|sociedad limitada unipersonal|sarl au"},
    {joint_stock, Sides::end,
     "s.a.|s/a|société anonyme|sociedad anónima|sociedade anônima|sociedade anónima|società per azioni|s.p.a.|societate pe acțiuni|s.a.s.|s.a.s.u.|société par actions simplifiée|"
     "sociedad por acciones simplificada|s.a. de c.v.|s.a.b. de c.v.|sociedad anónima de capital variable|s.a.p.i. de c.v.|s.a.c.|sociedad anónima cerrada|s.a.a.|s.a.u.|s.a.i.c.|s.a.c.i.|"
     "s.a.c.i.f.|s.a.i.c.f.|s.p.a. unipersonale|s.p.a. con socio unico|sociedad por acciones|c.a.|compañía anónima|c. por a.|sapi de cv|s.a.b.|"
     "s.a.f.|s.a.s. de c.v.|sociedad anónima simplificada|sociedad anonima de c v|s.a. unipersonal"},
    {joint_stock, Sides::front, "société anonyme|sociedad anónima|s.a.s.|société par actions simplifiée"},
    {partnership, Sides::end, "s.n.c.|società in nome collettivo|société en nom collectif|s.c.|sociedad colectiva|s.c.s.|s.c.p.|s.c.i.|société civile|sociedad civil|comunidad de bienes|g.i.e."},
    {limited_partnership, Sides::end, "s.a.s. di|società in accomandita semplice|sociedad en comandita|s. en c.|s.c.a.|s. en c. por a.|société en commandite simple|s.c.sp."},
    {sole_trader, Sides::end, "ditta individuale|persona física|empresario individual|empresário individual|entreprise individuelle|auto entrepreneur|p.f.a.|persoană fizică autorizată"},
    {sole_trader, Sides::front, "ditta|impresa individuale|entreprise individuelle|p.f.a.|întreprinderea individuală|întreprindere individuală"},
    {state_enterprise, Sides::front, "întreprinderea de stat|empresa pública|établissement public|e.p.e.|epic|empresa estatal"},
    {state_enterprise, Sides::end, "empresa pública|empresa del estado|e.s.p.|e.i.c.e."},
    // ---- Central, eastern, southern Europe ----
    {limited_liability, Sides::end,
     "sp. z o.o.|spzoo|sp. zoo|sp. z. o. o.|spółka z ograniczoną odpowiedzialnością|spolka z oo|spółka z o.o.|s.r.o.|spol. s r.o.|společnost s ručením omezeným|spoločnosť s ručením obmedzeným|"
     "kft.|korlátolt felelősségű társaság|d.o.o.|društvo s ograničenom odgovornošću|društvo sa ograničenom odgovornošću|društvo z omejeno odgovornostjo|j.d.o.o.|д.о.о.|"
     "друштво са ограниченом одговорношћу|e.o.o.d.|eood|o.o.d.|ood|еоод|ооод|оод|е.о.о.д.|о.о.д.|дружество с ограничена отговорност|еднолично дружество с ограничена отговорност|дооел|d.o.o.e.l.|dooel|доо|"
     "sh.p.k.|shoqëri me përgjegjësi të kufizuar|e.p.e.|ε.π.ε.|εταιρεία περιορισμένης ευθύνης|ι.κ.ε.|i.k.e.|ιδιωτική κεφαλαιουχική εταιρεία|μονοπρόσωπη ιδιωτική κεφαλαιουχική εταιρεία|μονοπρόσωπη ι.κ.ε.|"
     "oü|osaühing|o.ü.|ou|sia|s.i.a.|sabiedrība ar ierobežotu atbildību|uab|u.a.b.|uždaroji akcinė bendrovė|mb|mažoji bendrija|aps|a.p.s.|anpartsselskab|oy|o.y.|osakeyhtiö|ehf|e.h.f.|einkahlutafélag|"
     "בע\"מ|בעמ|בע מ|בערבון מוגבל|חברה בע מ|חברה בעמ|חברה בעירבון מוגבל"},
    {limited_liability, Sides::front, "uab|sia|d.o.o.|oü|ou|uždaroji akcinė bendrovė|sabiedrība ar ierobežotu atbildību|друштво са ограниченом одговорношћу|společnost s ručením omezeným|privredno društvo|spółka z ograniczoną odpowiedzialnością|"
     "preduzeće|привредно друштво"},
    {joint_stock, Sides::end,
     "a.s.|a.s.|akciová společnost|akciová spoločnosť|a.d.|ад|а.д.|акционерно дружество|акционарско друштво|акционерско друштво|е.а.д.|еад|ead|e.a.d.|еднолично акционерно дружество|d.d.|д.д.|dioničko društvo|delniška družba|"
     "akcionarsko društvo|s.p.j.s.c.|spółka akcyjna|prosta spółka akcyjna|p.s.a.|zrt.|rt.|részvénytársaság|zártkörűen működő részvénytársaság|a.e.|α.ε.|ανώνυμη εταιρεία|ανώνυμος εταιρεία|α.β.ε.ε.|a.b.e.e.|"
     "a.e.b.e.|sh.a.|aksjeselskap|aktieselskab|ab|a.b.|aktiebolag|aktiebolaget|akcinė bendrovė|akciju sabiedrība|aktsiaselts|hf|h.f.|hlutafélag"},
    {joint_stock, Sides::front, "akcinė bendrovė|akciju sabiedrība|aktiebolaget"},
    {public_joint_stock, Sides::end, "nyrt.|nyilvánosan működő részvénytársaság|asa|a.s.a.|allmennaksjeselskap|oyj|o.y.j.|julkinen osakeyhtiö|ab publ|publ"},
    {partnership, Sides::end, "sp. j.|spółka jawna|v.o.s.|veřejná obchodní společnost|o.e.|ο.ε.|ομόρρυθμη εταιρεία|hb|handelsbolag|sp. p.|spółka partnerska|s.c. spółka cywilna|spółka cywilna|с.д.|ans|k.d. o.d.|kkt|i.s.|o.d.|d.n.o."},
    {limited_partnership, Sides::end, "sp. k.|spółka komandytowa|sp. z o.o. sp. k.|sp. z o.o. spółka komandytowa|spółka z ograniczoną odpowiedzialnością spółka komandytowa|spółka z ograniczoną odpowiedzialnością sp. k.|k.s.|komanditní společnost|bt.|betéti társaság|"
     "ε.ε.|ετερόρρυθμη εταιρεία|kommanditbolag|k/s|ky|kommandiittiyhtiö|ks|k.d.|s.k.a.|spółka komandytowo akcyjna|кд"},
    {sole_trader, Sides::end, "s.p.|ет|f.i.e.|fie|obrt|sz.p.|szr|j.d.g.|i.v.|tmi|toiminimi|ek för|enskild firma|enkeltpersonforetak|preduzetnik|предузетник|samostatně výdělečně činná osoba|o.s.v.č.|egyéni vállalkozó|ατομική επιχείρηση"},
    {sole_trader, Sides::front, "ет|едноличен търговец|individuālais komersants|f.h.u.|p.h.u.|p.p.h.u.|firma handlowa|f.h.|p.h."},
    {state_enterprise, Sides::end, "j.p.|javno preduzeće|државно предузеће|statni podnik|státní podnik|štátny podnik|valstybės įmonė|s.p. státní podnik"},
    {state_enterprise, Sides::front, "ј.п.|javno preduzeće|јавно предузеће|valstybės įmonė|v.į.|przedsiębiorstwo państwowe|државно предузеће"},
    // ---- foreign forms in Cyrillic letters, as on Russian declarations ----
    {limited_liability, Sides::end,
     "г.м.б.х.|гес м б х|ллк|эл эл си|пте. лтд.|пвт. лтд.|прайвет лимитед|прайвит лимитед|сдн. бхд.|сп. з о.о.|сп. з.о.о.|с.р.о.|с.р.л.|сарл|с.л.|б.в.|уаб|сиа|кфт|лда|лтда|"
     "лтд. сти.|лтд. шти.|лимитед ширкети|лимитед сиркети|ко. лимитед|компани лимитед|компания с ограниченной ответственностью"},
    {limited_liability, Sides::front, "уаб|сиа|компания с ограниченной ответственностью"},
    {joint_stock, Sides::end, "с.а.|а.с.|а.ш.|с.п.а.|спа|с.а.с.|н.в.|аб|инк.|корп.|аноним ширкети|аноним сиркети|корпорейшен"},
    {public_joint_stock, Sides::end, "плк|п.л.к.|бхд"},
    {partnership, Sides::end, "ллп|эл эл пи"},
    {limited_partnership, Sides::end, "гмбх ко. кг|гмбх и ко. кг|гмбх унд ко. кг|кг|лп"},
    {activity, Sides::end, "сан. ве тик.|сан. ве тидж.|санайи ве тиджарет|тиджарет|ве тиджарет|импорт экспорт|импорт энд экспорт|импорт и экспорт|имп. энд эксп."},
    {free_zone, Sides::end, "фзс|дмсс|дмцц"},
    {holding, Sides::end, "холдингс"},
    // ---- half in words, half in letters ----
    {limited_liability, Sides::end,
     "limited liab. co.|ltd. liab. co.|limited liab. company|proprietary ltd.|gesellschaft m. b. h.|s. resp. ltda.|soc. resp. ltda.|sociedad de resp. ltda.|s. de resp. ltda.|private company with limited liability"},
    {joint_stock, Sides::end, "js co.|j.s. co.|jst. co.|joint st. co.|soc. anon.|soc. anónima|sociedad anónima promotora de inversión de capital variable|europäische aktiengesellschaft"},
    {public_joint_stock, Sides::both, "open jsc|public jsc"},
    {closed_joint_stock, Sides::both, "closed jsc|private jsc"},
    {limited_partnership, Sides::end, "gesellschaft mbh co. kg|gesellschaft mbh und co. kg"},
    {partnership, Sides::end, "part mbb|partmbb|partnerschaft mbb"},
    {state_enterprise, Sides::both, "унитар корхона|unitar korxona|давлат унитар корхонаси|doanh nghiệp nhà nước"},
    // ---- more, from the published list of legal forms (GLEIF ELF 1.4.1, CC0) ----
    {limited_liability, Sides::end,
     "smc pvt. ltd.|s.m.c. private limited|guarantee ltd.|guarantee limited|cyf.|cyfyngedig|擔保有限公司|担保有限公司|私人股份有限公司|pllc|p.l.l.c.|professional limited liability company|ivs|"
     "s. de r.l. de c.v. sofom enr|s.r.l. semplificata|εταιρία περιορισμένης ευθύνης|ιδιωτική κεφαλαιουχική εταιρία|əlavə məsuliyyətli cəmiyyəti|llc opc|o.p.c.|smba|amba"},
    {joint_stock, Sides::end,
     "professional corporation|incorporation|abp|s.a.c.s.|s.a.p.i. de c.v. sofom e.n.r.|s.a. de c.v. sofom e.n.r.|s.a. sofom e.r.|s.g.r.|адсиц|ανώνυμη εταιρία|anonim şirket|invag|investmentaktiengesellschaft|"
     "ευρωπαϊκή εταιρεία"},
    {public_joint_stock, Sides::end, "公眾股份有限公司|公众股份有限公司"},
    {partnership, Sides::end, "有限責任合夥|有限责任合伙|r.l.l.p.|tam ortaqlıq|о.д.|ортачко друштво|дззд|събирателно дружество|ομόρρυθμη εταιρία|täisühing|pilnsabiedrība|tūb|t.ū.b.|interessentskab"},
    {limited_partnership, Sides::end,
     "l.l.l.p.|kom. şti.|komandit şirketi|komandit şirket|komandit ortaqlıq|к.д.|командитно друштво|командитно дружество|кда|командитно дружество с акции|ετερόρρυθμη εταιρία|e.e.|"
     "kb|k.b.|p/s|usaldusühing|komandītsabiedrība|k.ū.b.|s. en c. de c.v.|s. en c. s.|cía s. en c.|s. com. p. a.|partnerselskab|kommanditselskab"},
    {sole_trader, Sides::end, "пр|개인사업자|füüsilisest isikust ettevõtja|individuali įmonė|ind. įmonė|e.kffr."},
    {sole_trader, Sides::front, "individuali įmonė"},
    {private_enterprise, Sides::front, "уп|унітарнае прадпрыемства|приватне мале підприємство|мале приватне підприємство|мчп|пмп"},
    {cooperative, Sides::end,
     "农民专业合作社|農民專業合作社|osk|anl|kooperatīvā sabiedrība|kooperatyvas|s.c.r.l.|s. coop. p.|s. coop. de r.l. de c.v.|s.c. de r.l. de c.v.|s.c. de r.l.|s.p.r. de r.l.|s.p.r. de r.l. de c.v.|"
     "s.c.e.|кооперация|задруга|συνεταιρισμός|kooperativ cəmiyyəti|consorzio|coöp|coöperatieve"},
    {cooperative, Sides::front, "koperasi|consorzio|земљорадничка задруга|bytové družstvo|kooperatyvas"},
    {foundation_or_association, Sides::front, "yayasan|сдружение|фондация|общественный союз|asociația|fundația|nadační fond"},
    {foundation_or_association, Sides::end, "asociación civil|g.e.i.e.|e.e.i.g.|m.t.ü.|mittetulundusühing|sihtasutus|asociacija|c.i.c.|community interest company|vvag|s.i.c.a.v."},
    {state_enterprise, Sides::end, "národní podnik|事业单位|事業單位"},
    {company, Sides::front, "друштвено предузеће|perusahaan dagang|p.d."},
    {limited_partnership, Sides::front, "資|合資"},
    {branch, Sides::front, "oddział przedsiębiorcy zagranicznego|ogranak|огранак|клон"},
    {branch, Sides::end, "ogranak|огранак|клон|клон българия|filialas|filiāle|filiaal|foreign branch"},
};
// clang-format on
const std::size_t legal_form_groups_size = std::size(legal_form_groups);

}  // namespace waybill::detail
