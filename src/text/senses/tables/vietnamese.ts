import type { SenseTable } from "./sense-table.ts";

const vowels = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ";
const syllable = `(?:ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?[${vowels}]{1,3}(?:ch|ng|nh|[cmnpt])?`;

/** Vietnamese, as `senses.ts` reads it: syllables written apart, told apart by their tones. Written for this project. */
export const vietnamese: SenseTable = {
  marks: true,
  syllables: true,
  nameLike: `^(?!${syllable}$)[a-zđ${vowels}]{2,}$`,
  functionWords: `
và hoặc hay của ở tại trong ngoài trên dưới khi lúc nếu thì mà là rằng để cho với cùng từ đến tới vào ra lên xuống qua theo về do vì bởi bằng như cũng
vẫn còn mới rồi nữa thêm này đó kia ấy nọ đây đấy đâu gì ai nào sao bao những các khác mọi mỗi từng một vài cái chiếc con ngôi căn bức tấm quả
cuộc sự việc vụ trận cơn niềm nỗi đợt đám bộ_phận chuyến phía bên ông bà anh chị em cô chú bác tôi ta chúng_tôi chúng_ta họ nó mình hắn y
rất quá lắm hơn nhất kém khá chỉ ngay cả tuy nhưng song tuy_nhiên mặc_dù dù bất_chấp nên do_đó vì_vậy vì_thế bởi_vì trong_khi trong_khi_đó sau_khi trước_khi
sau trước giữa gần xa đối_với liên_quan khoảng chừng tầm thế vậy nhau lại cứ hãy đừng nhé ạ à chính tự đều cùng_nhau lẫn nhằm tuỳ thuộc dành
trong_số bao_gồm gồm kể_cả ngoài_ra bên_cạnh theo_đó qua_đó cụ_thể hiện hiện_nay hiện_tại hiện_đang ngày sáng chiều tối trưa đêm tháng hôm lần`,
  auxiliaries: "đã đang sẽ vừa sắp được bị có phải cần nên có_thể không_thể_nào hãy làm khiến gây trở_thành",
  endings: "",
  negations: "không chưa chẳng chả không_thể chưa_từng không_hề không_phải",
  undenied: "chỉ những quá dưới ít chỉ_có riêng kém",
  places: `
us: mỹ hoa_kỳ washington nhà_trắng
gb: anh anh_quốc london luân_đôn
ru: nga liên_bang_nga moscow moskva matxcơva mátxcơva kremlin
kp: triều_tiên bình_nhưỡng
kr: hàn_quốc seoul
cn: trung_quốc bắc_kinh
jp: nhật nhật_bản tokyo
de: đức berlin
fr: pháp paris
it: ý italia italy rome
es: tây_ban_nha madrid
pt: bồ_đào_nha
nl: hà_lan
be: bỉ brussels
ch: thụy_sĩ
at: áo vienna
pl: ba_lan warsaw
cz: séc
hu: hungary
gr: hy_lạp
tr: thổ_nhĩ_kỳ ankara
ua: ukraine ukraina kiev kyiv
by: belarus
se: thụy_điển
no: na_uy
fi: phần_lan
dk: đan_mạch
il: israel
ps: palestine
ir: iran tehran
iq: iraq
sy: syria
sa: saudi ả_rập_xê_út arab_saudi
eg: ai_cập cairo
in: ấn_độ
pk: pakistan
af: afghanistan
bd: bangladesh
th: thái_lan bangkok
kh: campuchia phnom_penh
la: lào
my: malaysia
sg: singapore
id: indonesia
ph: philippines
mm: myanmar
tw: đài_loan
au: úc australia
nz: new_zealand
ca: canada
mx: mexico
br: brazil
cu: cuba
ve: venezuela
za: nam_phi
vn: việt_nam hà_nội
eu: eu liên_minh_châu_âu
un: liên_hợp_quốc liên_hiệp_quốc`,
  senses: `
time:monday: thứ_hai thứ_2
time:tuesday: thứ_ba thứ_3
time:wednesday: thứ_tư thứ_4
time:thursday: thứ_năm thứ_5
time:friday: thứ_sáu thứ_6
time:saturday: thứ_bảy thứ_7
time:sunday: chủ_nhật chúa_nhật
time:yesterday: hôm_qua
time:today: hôm_nay
time:tomorrow: ngày_mai
time:january: tháng_1 tháng_giêng tháng_một
time:february: tháng_2 tháng_hai
time:march: tháng_3 tháng_ba
time:april: tháng_4 tháng_tư
time:may: tháng_5 tháng_năm
time:june: tháng_6 tháng_sáu
time:july: tháng_7 tháng_bảy
time:august: tháng_8 tháng_tám
time:september: tháng_9 tháng_chín
time:october: tháng_10 tháng_mười
time:november: tháng_11 tháng_mười_một
time:december: tháng_12 tháng_mười_hai tháng_chạp
die: chết thiệt_mạng tử_vong qua_đời tử_nạn bỏ_mạng tử_thương hy_sinh mất_mạng thiệt_mạng_trong
dead: người_chết người_thiệt_mạng người_tử_vong
toll: số_người_chết số_người_thiệt_mạng số_người_tử_vong số_nạn_nhân_tử_vong số_ca_tử_vong thương_vong
death: cái_chết
body: thi_thể xác
life: sinh_mạng mạng_sống cuộc_sống tính_mạng đời_sống
victim: nạn_nhân
kill: giết sát_hại tiêu_diệt hạ_sát giết_chết bắn_chết
murder: giết_người án_mạng
injure: bị_thương thương_tích chấn_thương người_bị_thương số_người_bị_thương bị_thương_nặng bị_thương_nhẹ trọng_thương làm_bị_thương
wound: vết_thương
missing: mất_tích người_mất_tích
disappear: biến_mất
trap: mắc_kẹt bị_kẹt kẹt
rescue: cứu giải_cứu cứu_hộ cứu_nạn cứu_sống
rescuer: lực_lượng_cứu_hộ nhân_viên_cứu_hộ đội_cứu_hộ
evacuate: sơ_tán di_tản di_dời di_dân
arrest: bắt bắt_giữ bị_bắt bắt_giam tạm_giữ tạm_giam bắt_khẩn_cấp
detain: giam_giữ câu_lưu
free: miễn_phí tự_do
release: thả phóng_thích trả_tự_do thả_tự_do phát_hành
kidnap: bắt_cóc
hostage: con_tin
displace: mất_nhà_cửa
infect: lây_nhiễm nhiễm lây nhiễm_bệnh
infection: ca_nhiễm sự_lây_nhiễm nguồn_lây
case: ca_mắc ca_bệnh ca vụ_án trường_hợp vụ_việc hồ_sơ
hospital: bệnh_viện nhập_viện viện cơ_sở_y_tế
treat: điều_trị chữa_trị cấp_cứu chữa
critical: nguy_kịch
serious: nghiêm_trọng nặng
stable: ổn_định
condition: tình_trạng điều_kiện
person: người con_người cá_nhân
people: nhân_dân dân dân_chúng
population: dân_số
man: đàn_ông nam_giới người_đàn_ông nam
woman: phụ_nữ nữ người_phụ_nữ
child: trẻ_em trẻ em_bé trẻ_nhỏ thiếu_nhi trẻ_vị_thành_niên
girl: bé_gái cô_gái
boy: bé_trai chàng_trai
baby: trẻ_sơ_sinh
young: thanh_niên trẻ_tuổi
elderly: người_già người_cao_tuổi cao_tuổi
worker: công_nhân người_lao_động lao_động nhân_công
employee: nhân_viên
police: cảnh_sát công_an lực_lượng_chức_năng lực_lượng_công_an
officer: sĩ_quan cán_bộ viên_chức
soldier: binh_sĩ lính quân_nhân binh_lính người_lính chiến_sĩ
military: quân_sự quân_đội
army: lục_quân bộ_đội quân
troop: đội_quân quân_lính
force: lực_lượng
civilian: dân_thường thường_dân
resident: người_dân cư_dân dân_cư
household: hộ_dân hộ hộ_gia_đình
passenger: hành_khách
student: sinh_viên học_sinh
teacher: giáo_viên thầy_giáo cô_giáo giảng_viên
doctor: bác_sĩ bác_sỹ y_bác_sĩ
nurse: y_tá điều_dưỡng
patient: bệnh_nhân người_bệnh
firefighter: lính_cứu_hỏa lính_cứu_hoả lực_lượng_cứu_hỏa cứu_hỏa nhân_viên_cứu_hỏa phòng_cháy_chữa_cháy
tourist: du_khách khách_du_lịch
tourism: du_lịch
migrant: người_di_cư di_cư người_nhập_cư nhập_cư
refugee: người_tị_nạn tị_nạn
protester: người_biểu_tình
protest: biểu_tình phản_đối xuống_đường kháng_nghị
march: tuần_hành diễu_hành
riot: bạo_loạn
strike: đình_công bãi_công ngừng_việc
union: công_đoàn liên_minh
member: thành_viên
family: gia_đình
relative: người_thân thân_nhân
house: nhà ngôi_nhà căn_nhà nhà_cửa nhà_ở căn_hộ
building: tòa_nhà công_trình chung_cư
factory: nhà_máy xưởng xí_nghiệp phân_xưởng
warehouse: nhà_kho kho kho_hàng
school: trường trường_học
university: đại_học trường_đại_học
church: nhà_thờ
bridge: cầu cây_cầu
road: đường con_đường quốc_lộ đường_bộ cao_tốc tuyến_đường
street: phố đường_phố
city: thành_phố
capital: thủ_đô
town: thị_trấn thị_xã
village: làng xã thôn bản
district: quận huyện
province: tỉnh
region: vùng khu_vực miền
area: vùng_đất địa_bàn
country: nước đất_nước quốc_gia
nation: dân_tộc
state: nhà_nước bang tiểu_bang
government: chính_phủ
authority: chính_quyền nhà_chức_trách giới_chức cơ_quan_chức_năng
president: tổng_thống chủ_tịch_nước
prime: thủ_tướng
minister: bộ_trưởng
ministry: bộ
defence: quốc_phòng bộ_Quốc_phòng
health: sức_khỏe y_tế bộ_Y_tế
interior: nội_vụ bộ_Nội_vụ
security: an_ninh bộ_Công_an
foreign: ngoại_giao bộ_Ngoại_giao nước_ngoài
finance: tài_chính bộ_Tài_chính
agriculture: nông_nghiệp bộ_Nông_nghiệp
trade: thương_mại bộ_Công_Thương bộ_Công_thương
transport: vận_tải giao_thông giao_thông_vận_tải bộ_Giao_thông_Vận_tải
education: giáo_dục bộ_Giáo_dục
environment: môi_trường
deputy: phó thứ_trưởng phó_chủ_tịch phó_giám_đốc phó_thủ_tướng
mayor: thị_trưởng chủ_tịch_thành_phố
governor: thống_đốc chủ_tịch_tỉnh
chairman: chủ_tịch
parliament: quốc_hội nghị_viện
lawmaker: nghị_sĩ đại_biểu
party: đảng chính_đảng
opposition: đối_lập phe_đối_lập
leader: lãnh_đạo nhà_lãnh_đạo lãnh_tụ thủ_lĩnh
head: người_đứng_đầu trưởng đứng_đầu
chief: chỉ_huy tư_lệnh
director: giám_đốc tổng_giám_đốc
spokesman: phát_ngôn_viên người_phát_ngôn
representative: đại_diện người_đại_diện
official: quan_chức chính_thức
former: cựu nguyên
court: tòa_án tòa toà_án
judge: thẩm_phán
prosecutor: công_tố_viên viện_kiểm_sát kiểm_sát_viên công_tố viện_công_tố viện_Kiểm_sát
lawyer: luật_sư
trial: phiên_tòa xét_xử
accuse: cáo_buộc tố_cáo buộc_tội tố
charge: truy_tố khởi_tố tội_danh
sentence: tuyên_phạt kết_án bản_án án_phạt lĩnh tuyên_án án
prison: tù nhà_tù trại_giam án_tù ngồi_tù phạt_tù
prisoner: tù_nhân phạm_nhân
guilty: có_tội nhận_tội
acquit: trắng_án tuyên_trắng_án vô_tội
appeal: kháng_cáo kháng_án
bribe: hối_lộ nhận_hối_lộ đưa_hối_lộ
corruption: tham_nhũng
fraud: gian_lận lừa_đảo
theft: trộm trộm_cắp
steal: đánh_cắp ăn_cắp
crime: tội_phạm tội_ác tội
criminal: hình_sự
investigate: điều_tra mở_cuộc_điều_tra
investigator: điều_tra_viên cơ_quan_điều_tra
suspect: nghi_phạm nghi_can nghi_ngờ tình_nghi bị_can
attack: tấn_công vụ_tấn_công cuộc_tấn_công tập_kích
bomb: bom đánh_bom ném_bom
explosion: nổ vụ_nổ phát_nổ
shoot: bắn nổ_súng xả_súng
gun: súng
weapon: vũ_khí
bullet: đạn viên_đạn
rubber: cao_su
missile: tên_lửa
rocket: rốc_két
drone: máy_bay_không_người_lái uav drone
airstrike: không_kích
air: không_khí
war: chiến_tranh
rebel: phiến_quân quân_nổi_dậy nổi_dậy
militant: tay_súng chiến_binh
terrorist: khủng_bố
border: biên_giới biên_phòng
post: đồn chức_vụ
peace: hòa_bình
ceasefire: ngừng_bắn lệnh_ngừng_bắn đình_chiến
fire: cháy hỏa_hoạn vụ_cháy đám_cháy lửa ngọn_lửa hoả_hoạn
burn: thiêu_rụi bỏng
smoke: khói
flood: lũ lũ_lụt ngập mưa_lũ ngập_lụt nước_lũ trận_lũ lụt
quake: động_đất
storm: bão cơn_bão
typhoon: siêu_bão
rain: mưa mưa_lớn
wind: gió
weather: thời_tiết
drought: hạn_hán
landslide: sạt_lở lở_đất
crash: va_chạm đâm lao tông
accident: tai_nạn vụ_tai_nạn
plunge: lao_xuống rơi_xuống
ravine: vực
sink: chìm đắm
drown: chết_đuối đuối_nước
collapse: sập đổ_sập sụp_đổ
destroy: phá_hủy tàn_phá phá_huỷ
damage: hư_hại thiệt_hại hư_hỏng
train: tàu_hỏa tàu_hoả đoàn_tàu
railway: đường_sắt
bus: xe_khách xe_buýt
car: ô_tô xe_hơi xe_ô_tô
truck: xe_tải
vehicle: xe phương_tiện chiếc_xe
motorcycle: xe_máy mô_tô
plane: máy_bay
helicopter: trực_thăng
flight: chuyến_bay
airline: hàng_không hãng_hàng_không
airport: sân_bay
ship: tàu tàu_thủy tàu_hàng tàu_biển
ferry: phà
port: cảng bến_cảng
boat: thuyền xuồng ca_nô
driver: tài_xế lái_xe
pilot: phi_công
crew: thủy_thủ thuyền_viên phi_hành_đoàn
water: nguồn_nước nước_sông mực_nước
river: sông
dam: đập con_đập đập_thủy_điện
lake: hồ
sea: biển
coast: bờ_biển ven_biển
island: đảo
mountain: núi
forest: rừng
land: đất đất_đai
electricity: điện điện_lực
power: năng_lượng mất_điện quyền_lực
outage: cúp_điện
oil: dầu dầu_mỏ dầu_khí
gas: khí_đốt khí
coal: than
mine: mỏ
miner: thợ_mỏ
company: công_ty doanh_nghiệp hãng tập_đoàn
bank: ngân_hàng
market: thị_trường chợ
price: giá giá_cả
cost: chi_phí
pay: trả thanh_toán chi_trả nộp
money: tiền số_tiền
tax: thuế
budget: ngân_sách
job: việc_làm công_ăn_việc_làm
extend: kéo_dài gia_hạn
cut: cắt_giảm
dismiss: sa_thải cách_chức
layoff: cho_thôi_việc
fund: quỹ
aid: viện_trợ hỗ_trợ cứu_trợ
profit: lợi_nhuận
revenue: doanh_thu
loss: thua_lỗ tổn_thất
sell: bán
buy: mua
share: cổ_phiếu cổ_phần
rise: tăng gia_tăng tăng_lên
fall: giảm suy_giảm sụt_giảm giảm_xuống
demand: nhu_cầu đòi yêu_cầu đòi_hỏi
percent: phần_trăm
deal: thỏa_thuận thoả_thuận hiệp_định
agree: đồng_ý nhất_trí
sign: ký ký_kết
talk: đàm_phán hội_đàm thương_lượng cuộc_đàm_phán
discuss: thảo_luận
meet: gặp gặp_gỡ cuộc_gặp họp cuộc_họp
summit: hội_nghị_thượng_đỉnh
conference: hội_nghị
visit: thăm chuyến_thăm
trip: chuyến_đi
election: bầu_cử cuộc_bầu_cử tổng_tuyển_cử
vote: bỏ_phiếu phiếu phiếu_bầu lá_phiếu số_phiếu
voter: cử_tri
turnout: tỷ_lệ_cử_tri tỷ_lệ_cử_tri_đi_bỏ_phiếu tỷ_lệ_cử_tri_tham_gia
candidate: ứng_viên ứng_cử_viên
campaign: chiến_dịch
coalition: liên_minh_cầm_quyền chính_phủ_liên_minh
majority: đa_số
observer: quan_sát_viên
violation: vi_phạm
result: kết_quả
win: giành thắng chiến_thắng giành_chiến_thắng
victory: thắng_lợi
lose: thua mất thất_bại
resign: từ_chức
appoint: bổ_nhiệm
close: đóng_cửa đóng
lock: khóa khoá
open: mở mở_cửa
door: cửa
exit: lối_thoát_hiểm lối_thoát lối_ra
emergency: khẩn_cấp
begin: bắt_đầu khởi_đầu
start: bùng_phát
end: kết_thúc chấm_dứt
stop: dừng ngừng dừng_lại
suspend: đình_chỉ tạm_dừng tạm_ngừng
cancel: hủy hủy_bỏ huỷ_bỏ
postpone: hoãn trì_hoãn
continue: tiếp_tục
next: tiếp_theo
resume: nối_lại khôi_phục
hold: tổ_chức diễn_ra tiến_hành
schedule: ấn_định lên_lịch
announce: thông_báo công_bố
declare: tuyên_bố
say: nói cho_biết cho_hay khẳng_định phát_biểu nhấn_mạnh nói_rằng cho_rằng
explain: giải_thích
mourn: quốc_tang tang
deny: phủ_nhận bác_bỏ bác
admit: thừa_nhận
recognise: công_nhận
refuse: từ_chối
warn: cảnh_báo
promise: hứa cam_kết
plan: kế_hoạch dự_định dự_kiến
approve: phê_duyệt thông_qua phê_chuẩn
law: luật pháp_luật
bill: dự_luật
ban: cấm lệnh_cấm
permit: cho_phép giấy_phép
restriction: hạn_chế
inspect: kiểm_định kiểm_tra đăng_kiểm thanh_tra
expert: chuyên_gia
safety: an_toàn
council: hội_đồng
committee: ủy_ban uỷ_ban
commission: ủy_ban_bầu_cử
risk: rủi_ro nguy_cơ
danger: nguy_hiểm
cause: nguyên_nhân gây_ra dẫn_đến
source: nguồn
brake: phanh
engine: động_cơ
speed: tốc_độ
report: báo_cáo
message: tin_nhắn
document: tài_liệu văn_bản
evidence: bằng_chứng chứng_cứ
witness: nhân_chứng
search: tìm_kiếm khám_xét
find: phát_hiện tìm_thấy xác_định
team: đội
match: trận_đấu
goal: bàn_thắng
player: cầu_thủ
champion: vô_địch
coach: huấn_luyện_viên
sport: thể_thao
football: bóng_đá
record: kỷ_lục ghi_nhận
year: năm
month: tháng
week: tuần
day: ngày ngày_đêm
hour: giờ giờ_đồng_hồ tiếng
minute: phút
midnight: nửa_đêm
morning: buổi_sáng
evening: buổi_tối
time: thời_gian
part: phần
participate: tham_gia tham_dự
group: nhóm
number: số con_số số_lượng
rate: tỷ_lệ tỉ_lệ
half: nửa một_nửa
first: đầu_tiên
last: cuối_cùng
new: mới_đây
big: lớn to
small: nhỏ bé
old: cũ già
north: bắc phía_bắc
south: phía_nam
east: phía_đông
west: phía_tây
center: trung_tâm
floor: tầng tầng_một tầng_trệt
basement: tầng_hầm
roof: mái
wall: tường
room: phòng
hotel: khách_sạn
shop: cửa_hàng
restaurant: nhà_hàng
office: văn_phòng
space: không_gian vũ_trụ
satellite: vệ_tinh
launch: phóng
disease: bệnh căn_bệnh
epidemic: dịch dịch_bệnh
cholera: dịch_tả bệnh_tả tả
virus: virus vi_rút
vaccine: vaccine vắc_xin vắcxin
medicine: thuốc
drug: ma_túy
alcohol: rượu bia
food: thực_phẩm lương_thực thức_ăn
rice: gạo lúa lúa_gạo
grain: ngũ_cốc
farmer: nông_dân
harvest: thu_hoạch
output: sản_lượng
product: sản_phẩm hàng_hóa hàng
animal: động_vật
dog: chó
fish: cá nghề_cá đánh_bắt_cá
world: thế_giới
international: quốc_tế
local: địa_phương
public: công_cộng công_khai
social: xã_hội
political: chính_trị
economy: kinh_tế
science: khoa_học
research: nghiên_cứu
technology: công_nghệ
internet: internet mạng
phone: điện_thoại
letter: thư
send: gửi cử
receive: nhận
take: lấy đưa
leave: rời rời_khỏi
withdraw: rút rút_khỏi rút_lui
arrive: đến_nơi
return: trở_lại trở_về
use: sử_dụng dùng
build: xây_dựng
construction: xây
repair: sửa_chữa
help: giúp giúp_đỡ
want: muốn
need: cần_thiết
know: biết
believe: tin tin_rằng
fear: lo_ngại sợ
hope: hy_vọng
ask: hỏi đề_nghị xin
call: kêu_gọi triệu_tập
reject: bác_đơn
support: ủng_hộ
oppose: chống chống_lại
criticise: chỉ_trích
condemn: lên_án
threaten: đe_dọa
offer: đề_xuất
show: cho_thấy
fine: phạt tiền_phạt phạt_tiền
compensation: bồi_thường
salary: lương tiền_lương
pension: lương_hưu
reform: cải_cách
wage: tiền_công
hectare: hecta ha héc_ta
kilometre: km kilomet
metre: m mét
tonne: tấn
million: triệu
billion: tỷ tỉ
thousand: nghìn ngàn
dong: đồng
dollar: usd đôla đô_la
operation: hoạt_động chiến_dịch_quân_sự
sanction: trừng_phạt lệnh_trừng_phạt
responsibility: trách_nhiệm
embassy: đại_sứ_quán
ambassador: đại_sứ
diplomat: nhà_ngoại_giao
relation: quan_hệ
cooperation: hợp_tác
industry: công_nghiệp ngành
export: xuất_khẩu
import: nhập_khẩu
supply: nguồn_cung cung_cấp
debt: nợ
inflation: lạm_phát
crisis: khủng_hoảng
poverty: nghèo
investment: đầu_tư
agency: cơ_quan
organisation: tổ_chức_quốc_tế
activist: nhà_hoạt_động
organiser: ban_tổ_chức
crowd: đám_đông
tear: hơi_cay
journalist: nhà_báo phóng_viên
newspaper: báo tờ_báo
television: truyền_hình
video: video
photo: ảnh hình_ảnh
film: phim
museum: bảo_tàng
park: công_viên
station: ga nhà_ga trạm
tunnel: hầm đường_hầm
volcano: núi_lửa
temperature: nhiệt_độ
degree: độ
level: mức
pollution: ô_nhiễm
waste: rác
mother: mẹ
father: cha bố
son: con_trai
daughter: con_gái
brother: anh_trai em_trai
sister: chị_gái em_gái
wife: vợ
husband: chồng
survive: sống_sót
survivor: người_sống_sót
confirm: xác_nhận
order: ra_lệnh lệnh
decide: quyết_định
consider: xem_xét
expect: kỳ_vọng
estimate: ước_tính
measure: biện_pháp
rule: quy_định
decree: nghị_định sắc_lệnh
effect: hiệu_lực có_hiệu_lực
apply: áp_dụng
quarantine: cách_ly
situation: tình_hình
spread: lan_rộng lây_lan
extinguish: dập_tắt
replace: thay_thế
average: trung_bình
total: tổng_số tổng_cộng tổng
low: thấp
high: cao
strong: mạnh
fast: nhanh
early: sớm
late: muộn
recent: gần_đây
important: quan_trọng
main: chủ_yếu
several: nhiều một_số
ready: sẵn_sàng
problem: vấn_đề
question: câu_hỏi
dispute: tranh_chấp
conflict: xung_đột
programme: chương_trình
project: dự_án
system: hệ_thống
wood: gỗ
owner: chủ chủ_sở_hữu chủ_xưởng
management: ban_quản_lý quản_lý
shortage: thiếu thiếu_hụt
overcrowd: quá_tải
live: sống sinh_sống
age: tuổi
limit: giới_hạn
indefinite: vô_thời_hạn
completely: hoàn_toàn
create: thành_lập tạo
load: bốc_hàng
wait: chờ chờ_đợi đợi
prepare: chuẩn_bị
clear: làm_rõ
initial: ban_đầu
establish: lập
counterpart: người_đồng_cấp
side: hai_bên
work: công_việc làm_việc công_tác
place: nơi địa_điểm
friend: bạn
information: thông_tin
right: quyền
fact: sự_thật
event: sự_kiện
development: phát_triển
history: lịch_sử
culture: văn_hóa
king: vua quốc_vương
religion: tôn_giáo
holiday: ngày_lễ
gold: vàng
steel: thép
fuel: nhiên_liệu xăng xăng_dầu
nuclear: hạt_nhân
radiation: phóng_xạ
chemical: hóa_chất
computer: máy_tính
data: dữ_liệu
hacker: tin_tặc
account: tài_khoản
attempt: nỗ_lực
escape: trốn bỏ_trốn vượt_ngục
flee: chạy_trốn tháo_chạy bỏ_chạy
seize: thu_giữ tịch_thu
hide: che_giấu
violence: bạo_lực
rape: hiếp_dâm
debate: tranh_luận
speech: bài_phát_biểu
interview: phỏng_vấn
constitution: hiến_pháp
neighbour: lân_cận láng_giềng
quarter: quý
century: thế_kỷ
decade: thập_kỷ
citizen: công_dân
ethnic: sắc_tộc
possible: có_khả_năng
dangerous: vùng_nguy_hiểm
crop: cây_trồng mùa_màng
cattle: gia_súc
bird: chim
tree: cây
garden: vườn
light: đèn
stone: đá
glass: kính
paper: giấy
book: sách
song: bài_hát
singer: ca_sĩ
actor: diễn_viên
artist: nghệ_sĩ
concert: hòa_nhạc
award: giải_thưởng
score: tỷ_số
draw: hòa
season: mùa_giải
cup: cúp
final: chung_kết
referee: trọng_tài
medal: huy_chương
olympic: olympic thế_vận_hội`,
  part: String.raw`(?<!\p{L})(?:trong (?:đó|số đó|số này|số (?:những )?(?:nạn nhân|người chết|người thiệt mạng|người bị thương))(?: có)?|bao gồm|gồm|kể cả)\s*$`,
  partBehind: String.raw`^\s*(?:trong số (?:này|đó|họ)|trong đó)(?!\p{L})`,
  addition: String.raw`(?<!\p{L})thêm\s*$`,
  additionBehind: String.raw`^(?:\S+\s){1,4}(?:khác|nữa)(?!\p{L})`,
  besides: String.raw`^(?:\S+\s){1,4}khác(?!\p{L})`,
  former: String.raw`(?<!\p{L})(?:so với(?: mức)?|thay vì|chứ không phải|trước đó là|ban đầu là|từ(?: mức)?)\s*$`,
  rise: String.raw`(?<!\p{L})(?:tăng(?: vọt)?|nâng [^,.;]{1,40}|vọt)(?: lên)?(?: tới| đến| thành)? (?:ít nhất |hơn |gần )?$|(?<!\p{L})lên (?:tới|đến|thành) (?:ít nhất )?$`,
  ofWhole: String.raw`^\s(?:trong|trên)(?: tổng)?(?: số)?\s$`,
  headed: String.raw`(?<!\p{L})số (?:người|nạn nhân|ca) (?:chết|thiệt mạng|tử vong|bị thương|bị bắt|mất tích|mắc|nhiễm)(?!\p{L})[^,.;]*\s(?:lên|là|tới|đến|thành|ở mức)\s(?:ít nhất |hơn )?$`,
  otherTime: String.raw`(?<!\p{L})(?:năm (?:ngoái|trước|nay|\d{4})|tháng trước|kể từ|từ đầu năm|(?:hàng|hằng|mỗi) năm|trung bình|trước đây|cách đây|thập kỷ|thế kỷ|trên toàn thế giới|kỷ niệm)(?!\p{L})`,
  bounded: String.raw`(?<!\p{L})(?:phủ nhận|bác bỏ|cho đến|cho tới|đến khi|chỉ|kể từ|đầu tiên|cuối cùng)(?!\p{L})`,
  turns: String.raw`(?<!\p{L})(?:nhưng|song|tuy nhiên)(?!\p{L})`,
  joint: "và|nhưng|còn|trong khi|khi",
};
