// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "synth/goods.hpp"

namespace waybill::synth {
namespace {

using enum GoodsClass;

// Six digits by HS 2017 and HS 2022: unmanned aircraft got a heading of their own (8806, parts 8807) in 2022.
constexpr std::array kinds{
    GoodsKind{"quadcopter", drone, "852580", "880622", "950300", Unit::piece, 900, 78'000, 40,
              "UNMANNED AERIAL VEHICLE QUADCOPTER WITH CAMERA",
              "КВАДРОКОПТЕР С ВИДЕОКАМЕРОЙ, ДИСТАНЦИОННО УПРАВЛЯЕМЫЙ", "四旋翼无人机带摄像头",
              "KAMERALI INSANSIZ HAVA ARACI", "DRON CUADRICOPTERO CON CAMARA", "AERIAL CAMERA",
              "ВИДЕОКАМЕРА ЦИФРОВАЯ", "航拍相机"},
    GoodsKind{"heavy_drone", drone, "880211", "880624", "842449", Unit::piece, 26'000, 940'000, 6,
              "AGRICULTURAL SPRAYING DRONE", "БЕСПИЛОТНОЕ ВОЗДУШНОЕ СУДНО СЕЛЬСКОХОЗЯЙСТВЕННОЕ",
              "农业植保无人机", "ZIRAI ILACLAMA DRONU", "DRON AGRICOLA DE FUMIGACION", "AGRICULTURAL SPRAYER",
              "ОПРЫСКИВАТЕЛЬ СЕЛЬСКОХОЗЯЙСТВЕННЫЙ", "农用喷雾器"},
    GoodsKind{"thermal_drone", drone, "852580", "880623", "852589", Unit::piece, 3'800, 410'000, 12,
              "UAV WITH THERMAL IMAGING PAYLOAD", "БЕСПИЛОТНЫЙ ЛЕТАТЕЛЬНЫЙ АППАРАТ С ТЕПЛОВИЗОРОМ",
              "热成像无人机", "TERMAL KAMERALI IHA", "DRON CON CAMARA TERMICA", "IMAGING DEVICE",
              "УСТРОЙСТВО ДЛЯ СЪЕМКИ", "成像设备"},
    GoodsKind{"fpv_kit", drone, "880211", "880621", "950300", Unit::set, 700, 36'000, 80, "FPV DRONE KIT",
              "КОМПЛЕКТ FPV ДРОНА", "穿越机套装", "FPV DRON SETI", "KIT DE DRON FPV", "MODEL KIT",
              "НАБОР ДЛЯ МОДЕЛИРОВАНИЯ", "模型套件"},
    GoodsKind{"flight_controller", drone_part, "853710", "880730", "854370", Unit::piece, 60, 9'800, 400,
              "FLIGHT CONTROLLER FOR UAV", "ПОЛЕТНЫЙ КОНТРОЛЛЕР ДЛЯ БПЛА", "无人机飞控",
              "IHA UCUS KONTROL KARTI", "CONTROLADOR DE VUELO", "CONTROL BOARD", "ПЛАТА УПРАВЛЕНИЯ",
              "控制板"},
    GoodsKind{"motor", drone_part, "850131", "850131", "850120", Unit::piece, 85, 2'100, 1'200,
              "BRUSHLESS MOTOR FOR MULTICOPTER", "БЕСКОЛЛЕКТОРНЫЙ ЭЛЕКТРОДВИГАТЕЛЬ ДЛЯ МУЛЬТИКОПТЕРА",
              "无刷电机", "FIRCASIZ MOTOR", "MOTOR SIN ESCOBILLAS", "ELECTRIC MOTOR", "ЭЛЕКТРОДВИГАТЕЛЬ",
              "电机"},
    GoodsKind{"propeller", drone_part, "880310", "880710", "392690", Unit::pair, 30, 420, 2'500,
              "PROPELLERS FOR DRONE", "ВОЗДУШНЫЕ ВИНТЫ ДЛЯ КВАДРОКОПТЕРА", "无人机螺旋桨", "DRON PERVANESI",
              "HELICES PARA DRON", "PLASTIC PARTS", "ИЗДЕЛИЯ ИЗ ПЛАСТМАССЫ", "塑料配件"},
    GoodsKind{"battery", drone_part, "850760", "850760", "850780", Unit::piece, 420, 6'900, 500,
              "INTELLIGENT FLIGHT BATTERY", "АККУМУЛЯТОР ЛИТИЙ-ИОННЫЙ ДЛЯ БПЛА", "无人机智能电池",
              "AKILLI UCUS BATARYASI", "BATERIA DE VUELO", "LITHIUM BATTERY", "АККУМУЛЯТОР", "锂电池"},
    GoodsKind{"gimbal", drone_part, "852580", "852589", "900691", Unit::piece, 380, 44'000, 90,
              "GIMBAL CAMERA FOR UAV", "КАМЕРА НА ПОДВЕСЕ ДЛЯ БПЛА", "无人机云台相机", "GIMBAL KAMERA",
              "CAMARA CON ESTABILIZADOR", "CAMERA", "КАМЕРА", "相机"},
    GoodsKind{"transmitter", drone_part, "851762", "851762", "852560", Unit::piece, 150, 13'500, 260,
              "VIDEO TRANSMISSION MODULE", "МОДУЛЬ ПЕРЕДАЧИ ВИДЕОСИГНАЛА", "图传模块", "VIDEO AKTARIM MODULU",
              "MODULO DE TRANSMISION DE VIDEO", "WIRELESS MODULE", "БЕСПРОВОДНОЙ МОДУЛЬ", "无线模块"},
    GoodsKind{"microchip", other, "854231", "854231", "854239", Unit::piece, 2, 640, 20'000,
              "INTEGRATED CIRCUITS, MICROCONTROLLER", "СХЕМЫ ИНТЕГРАЛЬНЫЕ МОНОЛИТНЫЕ, МИКРОКОНТРОЛЛЕРЫ",
              "集成电路", "ENTEGRE DEVRE", "CIRCUITOS INTEGRADOS", "ELECTRONIC COMPONENTS",
              "ЭЛЕКТРОННЫЕ КОМПОНЕНТЫ", "电子元件"},
    GoodsKind{"bearing", other, "848210", "848210", "848299", Unit::kilogram, 1'000, 1'150, 6'000,
              "BALL BEARINGS", "ПОДШИПНИКИ ШАРИКОВЫЕ", "滚珠轴承", "BILYALI RULMAN", "RODAMIENTOS DE BOLAS",
              "MACHINE PARTS", "ЗАПЧАСТИ", "机械零件"},
    GoodsKind{"lathe", other, "845811", "845811", "845891", Unit::piece, 3'400'000, 5'200'000, 2,
              "HORIZONTAL LATHE, NUMERICALLY CONTROLLED", "СТАНОК ТОКАРНЫЙ С ЧПУ", "数控车床",
              "CNC TORNA TEZGAHI", "TORNO DE CONTROL NUMERICO", "MACHINE", "ОБОРУДОВАНИЕ", "机床"},
    GoodsKind{"tile", other, "690721", "690721", "690722", Unit::square_metre, 21'000, 620, 1'400,
              "GLAZED PORCELAIN TILES 60X120 CM", "ПЛИТКА КЕРАМОГРАНИТНАЯ ГЛАЗУРОВАННАЯ 60Х120", "釉面瓷砖",
              "SIRLI PORSELEN KARO", "BALDOSAS DE GRES PORCELANICO", "TILES", "ПЛИТКА", "瓷砖"},
    GoodsKind{"tshirt", other, "610910", "610910", "610990", Unit::piece, 160, 310, 9'000,
              "COTTON T-SHIRTS, KNITTED", "ФУТБОЛКИ ТРИКОТАЖНЫЕ ХЛОПЧАТОБУМАЖНЫЕ", "棉制针织T恤衫",
              "PAMUKLU TISORT", "CAMISETAS DE ALGODON", "GARMENTS", "ОДЕЖДА", "服装"},
    GoodsKind{"toy", other, "950300", "950300", "950490", Unit::set, 350, 480, 5'000,
              "TOYS, RADIO CONTROLLED CARS", "ИГРУШКИ, МАШИНКИ РАДИОУПРАВЛЯЕМЫЕ", "玩具遥控车",
              "OYUNCAK ARABA", "JUGUETES A RADIO CONTROL", "TOYS", "ИГРУШКИ", "玩具"},
    GoodsKind{"phone", other, "851712", "851713", "851762", Unit::piece, 320, 21'000, 300, "SMARTPHONES",
              "СМАРТФОНЫ", "智能手机", "AKILLI TELEFON", "TELEFONOS INTELIGENTES", "COMMUNICATION DEVICE",
              "УСТРОЙСТВО СВЯЗИ", "通讯设备"},
    GoodsKind{"pump", other, "841370", "841370", "841381", Unit::piece, 24'000, 19'500, 60,
              "CENTRIFUGAL PUMPS", "НАСОСЫ ЦЕНТРОБЕЖНЫЕ", "离心泵", "SANTRIFUJ POMPA", "BOMBAS CENTRIFUGAS",
              "PUMPS", "НАСОСЫ", "泵"},
    GoodsKind{"tyre", other, "401110", "401110", "401120", Unit::piece, 9'400, 4'300, 700,
              "PNEUMATIC TYRES FOR CARS", "ШИНЫ ПНЕВМАТИЧЕСКИЕ ДЛЯ ЛЕГКОВЫХ АВТОМОБИЛЕЙ", "轿车轮胎",
              "OTOMOBIL LASTIGI", "NEUMATICOS PARA AUTOMOVILES", "TYRES", "ШИНЫ", "轮胎"},
    GoodsKind{"furniture", other, "940360", "940360", "940340", Unit::set, 38'000, 14'000, 50,
              "WOODEN FURNITURE, DISASSEMBLED", "МЕБЕЛЬ ДЕРЕВЯННАЯ В РАЗОБРАННОМ ВИДЕ", "木制家具",
              "AHSAP MOBILYA", "MUEBLES DE MADERA", "FURNITURE", "МЕБЕЛЬ", "家具"},
    GoodsKind{"sprayer", other, "842449", "842449", "842482", Unit::piece, 12'000, 16'500, 90,
              "KNAPSACK SPRAYERS FOR AGRICULTURE", "ОПРЫСКИВАТЕЛИ РАНЦЕВЫЕ", "背负式喷雾器",
              "SIRT PULVERIZATORU", "PULVERIZADORES DE MOCHILA", "GARDEN TOOLS", "САДОВЫЙ ИНВЕНТАРЬ",
              "园林工具"},
    GoodsKind{"kitchenware", other, "732393", "732393", "761510", Unit::kilogram, 1'000, 520, 3'000,
              "STAINLESS STEEL KITCHENWARE", "ПОСУДА КУХОННАЯ ИЗ НЕРЖАВЕЮЩЕЙ СТАЛИ", "不锈钢厨具",
              "PASLANMAZ MUTFAK ESYASI", "ARTICULOS DE COCINA DE ACERO", "HOUSEHOLD GOODS",
              "ТОВАРЫ НАРОДНОГО ПОТРЕБЛЕНИЯ", "日用品"},
};

}  // namespace

std::span<const GoodsKind> goods_kinds() {
    return kinds;
}

}  // namespace waybill::synth
