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
life: sinh_mạng mạng_sống cuộc_sống tính_mạng đời_sống chung_thân án_chung_thân
victim: nạn_nhân
kill: giết sát_hại tiêu_diệt hạ_sát giết_chết bắn_chết
murder: giết_người án_mạng
injure: bị_thương thương_tích chấn_thương người_bị_thương số_người_bị_thương bị_thương_nặng bị_thương_nhẹ trọng_thương làm_bị_thương
wound: vết_thương
missing: mất_tích người_mất_tích mất_liên_lạc
disappear: biến_mất
trap: mắc_kẹt bị_kẹt kẹt
rescue: cứu giải_cứu cứu_hộ cứu_nạn cứu_sống cứu_trợ_khẩn_cấp đội_cứu_nạn
rescuer: lực_lượng_cứu_hộ nhân_viên_cứu_hộ đội_cứu_hộ
evacuate: sơ_tán di_tản di_dời di_dân
arrest: bắt bắt_giữ bị_bắt bắt_giam tạm_giữ tạm_giam bắt_khẩn_cấp
detain: giam_giữ câu_lưu
free: miễn_phí tự_do
release: thả phóng_thích trả_tự_do thả_tự_do phát_hành được_thả
kidnap: bắt_cóc
hostage: con_tin bắt_làm_con_tin
displace: mất_nhà_cửa
infect: lây_nhiễm nhiễm lây nhiễm_bệnh
infection: ca_nhiễm sự_lây_nhiễm nguồn_lây
case: ca_mắc ca_bệnh ca vụ_án trường_hợp vụ_việc hồ_sơ
hospital: bệnh_viện nhập_viện viện cơ_sở_y_tế
treat: điều_trị chữa_trị cấp_cứu chữa
critical: nguy_kịch
serious: nghiêm_trọng nặng trầm_trọng
stable: ổn_định bình_ổn
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
soldier: binh_sĩ lính quân_nhân binh_lính người_lính chiến_sĩ lính_biên_phòng
military: quân_sự quân_đội
army: lục_quân bộ_đội quân
troop: đội_quân quân_lính
force: lực_lượng ép_buộc buộc cưỡng_ép
civilian: dân_thường thường_dân
resident: người_dân cư_dân dân_cư
household: hộ_dân hộ hộ_gia_đình
passenger: hành_khách khách_đi_tàu
student: sinh_viên học_sinh
teacher: giáo_viên thầy_giáo cô_giáo giảng_viên
doctor: bác_sĩ bác_sỹ y_bác_sĩ
nurse: y_tá điều_dưỡng
patient: bệnh_nhân người_bệnh
firefighter: lính_cứu_hỏa lính_cứu_hoả lực_lượng_cứu_hỏa cứu_hỏa nhân_viên_cứu_hỏa phòng_cháy_chữa_cháy
tourist: du_khách khách_du_lịch
tourism: du_lịch
migrant: người_di_cư di_cư người_nhập_cư nhập_cư dân_di_cư
refugee: người_tị_nạn tị_nạn người_tỵ_nạn
protester: người_biểu_tình
protest: biểu_tình phản_đối xuống_đường kháng_nghị
march: tuần_hành diễu_hành cuộc_tuần_hành
riot: bạo_loạn
strike: đình_công bãi_công ngừng_việc
union: công_đoàn liên_minh
member: thành_viên ủy_viên
family: gia_đình
relative: người_thân thân_nhân
house: nhà ngôi_nhà căn_nhà nhà_cửa nhà_ở căn_hộ
building: tòa_nhà công_trình chung_cư
factory: nhà_máy xưởng xí_nghiệp phân_xưởng
warehouse: nhà_kho kho kho_hàng bãi_tập_kết
school: trường trường_học
university: đại_học trường_đại_học
church: nhà_thờ
bridge: cầu cây_cầu
road: đường con_đường quốc_lộ đường_bộ cao_tốc tuyến_đường đường_sá
street: phố đường_phố
city: thành_phố
capital: thủ_đô vốn vốn_đầu_tư
town: thị_trấn thị_xã
village: làng xã thôn bản
district: quận huyện
province: tỉnh tỉnh_thành
region: vùng khu_vực miền
area: vùng_đất địa_bàn diện_tích
country: nước đất_nước quốc_gia
nation: dân_tộc
state: nhà_nước bang tiểu_bang
government: chính_phủ
authority: chính_quyền nhà_chức_trách giới_chức cơ_quan_chức_năng thẩm_quyền
president: tổng_thống chủ_tịch_nước
prime: thủ_tướng
minister: bộ_trưởng
ministry: bộ
defence: quốc_phòng bộ_Quốc_phòng
health: sức_khỏe y_tế bộ_Y_tế
interior: nội_vụ bộ_Nội_vụ
security: an_ninh bộ_Công_an
foreign: ngoại_giao bộ_Ngoại_giao nước_ngoài ngoại_quốc
finance: tài_chính bộ_Tài_chính
agriculture: nông_nghiệp bộ_Nông_nghiệp
trade: thương_mại bộ_Công_Thương bộ_Công_thương
transport: vận_tải giao_thông giao_thông_vận_tải bộ_Giao_thông_Vận_tải chuyên_chở
education: giáo_dục bộ_Giáo_dục
environment: môi_trường
deputy: phó thứ_trưởng phó_chủ_tịch phó_giám_đốc phó_thủ_tướng
mayor: thị_trưởng chủ_tịch_thành_phố
governor: thống_đốc chủ_tịch_tỉnh
chairman: chủ_tịch
parliament: quốc_hội nghị_viện nghị_trường
lawmaker: nghị_sĩ đại_biểu
party: đảng chính_đảng đảng_viên
opposition: đối_lập phe_đối_lập
leader: lãnh_đạo nhà_lãnh_đạo lãnh_tụ thủ_lĩnh
head: người_đứng_đầu trưởng đứng_đầu
chief: chỉ_huy tư_lệnh
director: giám_đốc tổng_giám_đốc đạo_diễn
spokesman: phát_ngôn_viên người_phát_ngôn
representative: đại_diện người_đại_diện
official: quan_chức chính_thức chính_thống
former: cựu nguyên
court: tòa_án tòa toà_án ra_tòa
judge: thẩm_phán
prosecutor: công_tố_viên viện_kiểm_sát kiểm_sát_viên công_tố viện_công_tố viện_Kiểm_sát
lawyer: luật_sư
trial: phiên_tòa xét_xử sơ_thẩm hầu_tòa
accuse: cáo_buộc tố_cáo buộc_tội tố
charge: truy_tố khởi_tố tội_danh
sentence: tuyên_phạt kết_án bản_án án_phạt lĩnh tuyên_án án mức_án
prison: tù nhà_tù trại_giam án_tù ngồi_tù phạt_tù
prisoner: tù_nhân phạm_nhân tù_binh
guilty: nhận_tội
acquit: trắng_án tuyên_trắng_án vô_tội
appeal: kháng_cáo kháng_án phúc_thẩm
bribe: hối_lộ nhận_hối_lộ đưa_hối_lộ tiền_hối_lộ
corruption: tham_nhũng
fraud: gian_lận lừa_đảo chiếm_đoạt_tài_sản
theft: trộm trộm_cắp
steal: đánh_cắp ăn_cắp
crime: tội_phạm tội_ác tội
criminal: hình_sự
investigate: điều_tra mở_cuộc_điều_tra
investigator: điều_tra_viên cơ_quan_điều_tra
suspect: nghi_phạm nghi_can nghi_ngờ tình_nghi bị_can đối_tượng
attack: tấn_công vụ_tấn_công cuộc_tấn_công tập_kích
bomb: bom đánh_bom ném_bom
explosion: nổ vụ_nổ phát_nổ
shoot: bắn nổ_súng xả_súng nổ_phát_súng bắn_rơi bắn_hạ
gun: súng súng_ngắn súng_đạn
weapon: vũ_khí
bullet: đạn viên_đạn
rubber: cao_su mủ_cao_su
missile: tên_lửa tên_lửa_đạn_đạo tên_lửa_hành_trình
rocket: rốc_két tên_lửa_đẩy
drone: máy_bay_không_người_lái uav drone thiết_bị_bay_không_người_lái
airstrike: không_kích
air: không_khí
war: chiến_tranh
rebel: phiến_quân quân_nổi_dậy nổi_dậy
militant: tay_súng chiến_binh phần_tử_vũ_trang nhóm_vũ_trang
terrorist: khủng_bố phần_tử_khủng_bố
border: biên_giới biên_phòng cửa_khẩu ranh_giới
post: đồn chức_vụ bài_đăng
peace: hòa_bình
ceasefire: ngừng_bắn lệnh_ngừng_bắn đình_chiến
fire: cháy hỏa_hoạn vụ_cháy đám_cháy lửa ngọn_lửa hoả_hoạn
burn: thiêu_rụi bỏng bốc_cháy
smoke: khói hút_thuốc hút_thuốc_lá
flood: lũ lũ_lụt ngập mưa_lũ ngập_lụt nước_lũ trận_lũ lụt
quake: động_đất
storm: bão cơn_bão
typhoon: siêu_bão
rain: mưa mưa_lớn
wind: gió điện_gió
weather: thời_tiết
drought: hạn_hán
landslide: sạt_lở lở_đất
crash: va_chạm đâm lao tông
accident: tai_nạn vụ_tai_nạn sự_cố_lao_động
plunge: lao_xuống rơi_xuống
ravine: vực
sink: chìm đắm
drown: chết_đuối đuối_nước
collapse: sập đổ_sập sụp_đổ đổ_vỡ phá_vỡ
destroy: phá_hủy tàn_phá phá_huỷ
damage: hư_hại thiệt_hại hư_hỏng
train: tàu_hỏa tàu_hoả đoàn_tàu huấn_luyện
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
driver: tài_xế lái_xe lái_tàu
pilot: phi_công
crew: thủy_thủ thuyền_viên phi_hành_đoàn phi_hành_đoàn_bay
water: nguồn_nước nước_sông mực_nước nước_sạch
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
power: năng_lượng mất_điện quyền_lực nắm_quyền lên_nắm_quyền
outage: cúp_điện
oil: dầu dầu_mỏ dầu_khí
gas: khí_đốt khí bình_ga
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
dismiss: sa_thải cách_chức miễn_nhiệm
layoff: cho_thôi_việc
fund: quỹ nguồn_vốn
aid: viện_trợ hỗ_trợ cứu_trợ
profit: lợi_nhuận
revenue: doanh_thu
loss: thua_lỗ tổn_thất
sell: bán
buy: mua
share: cổ_phiếu cổ_phần
rise: tăng gia_tăng tăng_lên tăng_mạnh tăng_vọt
fall: giảm suy_giảm sụt_giảm giảm_xuống ngã rơi té giảm_mạnh
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
visit: thăm chuyến_thăm công_du
trip: chuyến_đi hành_trình chuyến_du_lịch
election: bầu_cử cuộc_bầu_cử tổng_tuyển_cử
vote: bỏ_phiếu phiếu phiếu_bầu lá_phiếu số_phiếu
voter: cử_tri
turnout: tỷ_lệ_cử_tri tỷ_lệ_cử_tri_đi_bỏ_phiếu tỷ_lệ_cử_tri_tham_gia
candidate: ứng_viên ứng_cử_viên
campaign: chiến_dịch
coalition: liên_minh_cầm_quyền chính_phủ_liên_minh
majority: đa_số đa_số_phiếu
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
open: mở mở_cửa khai_mạc khai_trương
door: cửa
exit: lối_thoát_hiểm lối_thoát lối_ra
emergency: khẩn_cấp
begin: bắt_đầu khởi_đầu
start: bùng_phát
end: kết_thúc chấm_dứt
stop: dừng ngừng dừng_lại chặn chặn_lại
suspend: đình_chỉ tạm_dừng tạm_ngừng
cancel: hủy hủy_bỏ huỷ_bỏ
postpone: hoãn trì_hoãn
continue: tiếp_tục
next: tiếp_theo
resume: nối_lại khôi_phục
hold: tổ_chức diễn_ra tiến_hành
schedule: ấn_định lên_lịch lịch_trình lịch_thi_đấu giờ_khởi_hành đúng_tiến_độ
announce: thông_báo công_bố
declare: tuyên_bố ra_tuyên_bố
say: nói cho_biết cho_hay khẳng_định phát_biểu nhấn_mạnh nói_rằng cho_rằng
explain: giải_thích
mourn: quốc_tang tang
deny: phủ_nhận bác_bỏ bác chối_bỏ
admit: thừa_nhận cho_nhập_viện
recognise: công_nhận
refuse: từ_chối
warn: cảnh_báo cảnh_giác
promise: hứa cam_kết
plan: kế_hoạch dự_định dự_kiến
approve: phê_duyệt thông_qua phê_chuẩn
law: luật pháp_luật
bill: dự_luật hóa_đơn
ban: cấm lệnh_cấm
permit: cho_phép giấy_phép cấp_phép
restriction: hạn_chế
inspect: kiểm_định kiểm_tra đăng_kiểm thanh_tra thanh_kiểm_tra thị_sát
expert: chuyên_gia
safety: an_toàn
council: hội_đồng
committee: ủy_ban uỷ_ban
commission: ủy_ban_bầu_cử
risk: rủi_ro nguy_cơ
danger: nguy_hiểm
cause: nguyên_nhân gây_ra dẫn_đến
source: nguồn
brake: phanh mất_phanh
engine: động_cơ đầu_máy_xe
speed: tốc_độ
report: báo_cáo
message: tin_nhắn
document: tài_liệu văn_bản công_văn
evidence: bằng_chứng chứng_cứ tang_vật vật_chứng
witness: nhân_chứng chứng_kiến người_chứng_kiến
search: tìm_kiếm khám_xét
find: phát_hiện tìm_thấy xác_định
team: đội đội_bóng
match: trận_đấu
goal: bàn_thắng
player: cầu_thủ tay_vợt kỳ_thủ tuyển_thủ
champion: vô_địch
coach: huấn_luyện_viên
sport: thể_thao
football: bóng_đá
record: kỷ_lục ghi_nhận ghi_hình ghi_âm
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
number: số con_số số_lượng số_hiệu
rate: tỷ_lệ tỉ_lệ tỷ_giá
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
roof: mái mái_nhà tốc_mái
wall: tường
room: phòng
hotel: khách_sạn
shop: cửa_hàng tiệm cửa_hiệu
restaurant: nhà_hàng
office: văn_phòng
space: không_gian vũ_trụ trạm_vũ_trụ không_gian_vũ_trụ
satellite: vệ_tinh vệ_tinh_nhân_tạo
launch: phóng ra_mắt phát_động khởi_động phóng_thử
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
receive: nhận tiếp_nhận
take: lấy đưa
leave: rời rời_khỏi
withdraw: rút rút_khỏi rút_lui rút_khỏi_hiệp_định
arrive: đến_nơi cập_bến
return: trở_lại trở_về
use: sử_dụng dùng
build: xây_dựng xây_cất
construction: xây
repair: sửa_chữa tu_sửa bảo_trì bảo_dưỡng
help: giúp giúp_đỡ
want: muốn
need: cần_thiết
know: biết
believe: tin tin_rằng
fear: lo_ngại sợ
hope: hy_vọng
ask: hỏi đề_nghị xin
call: kêu_gọi triệu_tập cuộc_gọi gọi gọi_điện
reject: bác_đơn
support: ủng_hộ
oppose: chống chống_lại
criticise: chỉ_trích
condemn: lên_án cực_lực_lên_án
threaten: đe_dọa
offer: đề_xuất
show: cho_thấy
fine: phạt tiền_phạt phạt_tiền xử_phạt mức_phạt
compensation: bồi_thường đền_bù
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
thousand: nghìn ngàn hàng_nghìn hàng_ngàn
dong: đồng
dollar: usd đôla đô_la
operation: hoạt_động chiến_dịch_quân_sự
sanction: trừng_phạt lệnh_trừng_phạt áp_đặt_trừng_phạt
responsibility: trách_nhiệm chịu_trách_nhiệm
embassy: đại_sứ_quán
ambassador: đại_sứ
diplomat: nhà_ngoại_giao
relation: quan_hệ
cooperation: hợp_tác
industry: công_nghiệp ngành
export: xuất_khẩu
import: nhập_khẩu
supply: nguồn_cung cung_cấp chuỗi_cung_ứng cung_ứng tiếp_tế
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
measure: biện_pháp đo đo_lường
rule: quy_định quy_chế quy_tắc cầm_quyền
decree: nghị_định sắc_lệnh
effect: hiệu_lực có_hiệu_lực
apply: áp_dụng ứng_tuyển
quarantine: cách_ly
situation: tình_hình
spread: lan_rộng lây_lan lan lan_truyền
extinguish: dập_tắt
replace: thay_thế thay_người
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
load: bốc_hàng chất_hàng
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
nuclear: hạt_nhân vũ_khí_hạt_nhân
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
speech: bài_phát_biểu diễn_văn
interview: phỏng_vấn trả_lời_phỏng_vấn
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
cattle: gia_súc đàn_bò đàn_gia_súc
bird: chim loài_chim
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
score: tỷ_số ghi_bàn lập_công
draw: hòa thu_hút
season: mùa_giải mùa
cup: cúp
final: chung_kết
referee: trọng_tài
medal: huy_chương
olympic: olympic thế_vận_hội
apologise: xin_lỗi lời_xin_lỗi tạ_lỗi
insult: xúc_phạm lăng_mạ sỉ_nhục
evict: trục_xuất_khỏi_nhà cưỡng_chế_thu_hồi đuổi_khỏi_nhà
widow: góa_phụ goá_phụ
jewellery: trang_sức nữ_trang đồ_trang_sức
painting: bức_tranh tranh_vẽ hội_họa
burglar: kẻ_trộm tên_trộm
burglary: đột_nhập trộm_đột_nhập
robbery: vụ_cướp cướp_giật cướp_tài_sản
rob: cướp cướp_bóc
robber: tên_cướp kẻ_cướp
juror: bồi_thẩm_viên bồi_thẩm
jury: bồi_thẩm_đoàn
hearing: phiên_điều_trần điều_trần
grape: quả_nho
vineyard: vườn_nho
greenhouse: nhà_kính
hail: mưa_đá
glacier: sông_băng
complication: biến_chứng
striker: tiền_đạo
archaeologist: nhà_khảo_cổ nhà_khảo_cổ_học
archaeological: khảo_cổ khảo_cổ_học
mosaic: tranh_khảm
parking: bãi_đỗ_xe bãi_đậu_xe đỗ_xe đậu_xe chỗ_đỗ_xe
interest: lãi_suất tiền_lãi mối_quan_tâm lãi
loan: vay khoản_vay cho_vay vay_vốn
unchanged: giữ_nguyên
ivory: ngà_voi
customs: hải_quan cục_hải_quan thông_quan
spy: gián_điệp điệp_viên do_thám
orchestra: dàn_nhạc
tour: lưu_diễn chuyến_lưu_diễn
conductor: nhạc_trưởng
bakery: tiệm_bánh lò_bánh_mì hiệu_bánh
shelling: pháo_kích nã_pháo
oak: cây_sồi sồi
gym: phòng_tập phòng_gym
employer: chủ_lao_động người_sử_dụng_lao_động nhà_tuyển_dụng chủ_sử_dụng_lao_động
swallow: nuốt nuốt_phải
battery: pin viên_pin ắc_quy
shrink: thu_hẹp co_lại teo
sculptor: nhà_điêu_khắc
sculpture: điêu_khắc tác_phẩm_điêu_khắc
archive: lưu_trữ kho_lưu_trữ
library: thư_viện
librarian: thủ_thư
donate: quyên_góp hiến_tặng đóng_góp trao_tặng
donation: tiền_quyên_góp khoản_quyên_góp
donor: nhà_tài_trợ người_hiến mạnh_thường_quân
sponsor: tài_trợ
hunter: thợ_săn người_thợ_săn
hunt: săn săn_bắn săn_bắt
cyclist: người_đi_xe_đạp tay_đua_xe_đạp cua_rơ
boar: lợn_rừng heo_rừng
rifle: súng_trường
refund: hoàn_tiền hoàn_trả hoàn_lại_tiền
smuggler: kẻ_buôn_lậu
smuggle: buôn_lậu vận_chuyển_trái_phép nhập_lậu
cigarette: thuốc_lá điếu_thuốc
tobacco: cây_thuốc_lá
onion: hành_tây củ_hành
rector: hiệu_trưởng
plagiarism: đạo_văn
dissertation: luận_án luận_văn
manslaughter: ngộ_sát vô_ý_làm_chết_người
fertilizer: phân_bón
duty: thuế_nhập_khẩu nghĩa_vụ nhiệm_vụ
tariff: thuế_quan biểu_thuế
whale: cá_voi
tow: kéo_về lai_dắt
ransom: tiền_chuộc
kidnapper: kẻ_bắt_cóc
immunity: miễn_trừ quyền_miễn_trừ miễn_dịch
tenant: người_thuê_nhà người_thuê khách_thuê
landlord: chủ_nhà chủ_trọ chủ_đất
rent: thuê tiền_thuê cho_thuê thuê_nhà
forge: giả_mạo làm_giả
fake: hàng_giả giả_danh
signature: chữ_ký
sprinter: chạy_nước_rút
disqualify: truất_quyền_thi_đấu bị_loại
genome: bộ_gen hệ_gen
gene: gen di_truyền
extinct: tuyệt_chủng
decode: giải_mã
shepherd: người_chăn_cừu mục_đồng
sheep: cừu con_cừu
landmine: mìn quả_mìn bom_mìn
demining: rà_phá_bom_mìn rà_phá_mìn
presenter: người_dẫn_chương_trình dẫn_chương_trình
harassment: quấy_rối quấy_rối_tình_dục
locust: châu_chấu
maize: ngô bắp
interrogate: thẩm_vấn hỏi_cung lấy_lời_khai
banker: chủ_ngân_hàng nhân_viên_ngân_hàng
volunteer: tình_nguyện_viên tình_nguyện
distribute: phân_phát phân_phối cấp_phát
blanket: chăn chăn_màn
soup: súp
crack: vết_nứt nứt rạn_nứt
pillar: trụ cột trụ_cột
exclude: loại_trừ
surgeon: bác_sĩ_phẫu_thuật phẫu_thuật_viên
surgery: phẫu_thuật ca_phẫu_thuật ca_mổ
transplant: ghép cấy_ghép ghép_tạng
liver: gan
kidney: thận
insurer: công_ty_bảo_hiểm hãng_bảo_hiểm
insurance: bảo_hiểm
cover: bao_phủ phủ
editor: biên_tập_viên tổng_biên_tập
editorial: bài_xã_luận xã_luận
publish: xuất_bản đăng_tải ấn_hành
publisher: nhà_xuất_bản
magazine: tạp_chí
reporter: ký_giả
correspondent: đặc_phái_viên
blogger: blogger
broadcast: phát_sóng truyền_phát
broadcaster: đài_truyền_hình đài_phát_thanh
radio: phát_thanh
censorship: kiểm_duyệt
leak: rò_rỉ rò_rỉ_khí
rumour: tin_đồn đồn_đoán
lie: nói_dối dối_trá
truth: chân_lý
secret: bí_mật
trust: tin_tưởng niềm_tin lòng_tin
distrust: mất_lòng_tin
resolution: nghị_quyết
motion: kiến_nghị bỏ_phiếu_bất_tín_nhiệm
impeachment: luận_tội bãi_nhiệm
veto: phủ_quyết
amendment: sửa_đổi tu_chính_án
clause: điều_khoản
constitutional: hợp_hiến vi_hiến
legislature: cơ_quan_lập_pháp lập_pháp
lawsuit: vụ_kiện đơn_kiện
sue: khởi_kiện đâm_đơn_kiện
plaintiff: nguyên_đơn
defendant: bị_cáo bị_đơn
verdict: phán_quyết
testify: khai_nhận làm_chứng
testimony: lời_khai
perjury: khai_man
bail: tại_ngoại bảo_lãnh
parole: ân_xá_có_điều_kiện tha_tù_trước_thời_hạn
probation: án_treo hưởng_án_treo
amnesty: ân_xá đại_xá
pardon: xá_tội
extradite: dẫn_độ
deport: trục_xuất
asylum: tỵ_nạn
visa: thị_thực visa miễn_thị_thực
passport: hộ_chiếu
citizenship: quốc_tịch
immigration: xuất_nhập_cảnh
exile: lưu_vong
sexual: tình_dục
abuse: lạm_dụng ngược_đãi bạo_hành xâm_hại xâm_hại_tình_dục
violent: bạo_động hung_bạo
torture: tra_tấn
beat: đánh_đập hành_hung
stab: đâm_dao đâm_chết đâm_bằng_dao
knife: con_dao
strangle: bóp_cổ siết_cổ
threat: mối_đe_dọa
blackmail: tống_tiền
extortion: cưỡng_đoạt cưỡng_đoạt_tài_sản
gang: băng_nhóm băng_đảng
mafia: mafia xã_hội_đen
trafficking: buôn_người buôn_bán_người buôn_bán_ma_túy
cocaine: cocaine
heroin: heroin
cannabis: cần_sa
overdose: quá_liều
addict: con_nghiện người_nghiện nghiện
launder: rửa_tiền
embezzle: tham_ô biển_thủ
evasion: trốn_thuế
bankrupt: phá_sản
auction: đấu_giá phiên_đấu_giá
suicide: tự_tử tự_sát đánh_bom_liều_chết
massacre: thảm_sát
genocide: diệt_chủng
execute: hành_quyết xử_tử
execution: án_tử_hình tử_hình
autopsy: khám_nghiệm khám_nghiệm_tử_thi
forensic: pháp_y giám_định
fingerprint: dấu_vân_tay vân_tay
handcuff: còng_tay còng
patrol: tuần_tra
sheriff: cảnh_sát_trưởng
detective: thám_tử
chase: truy_đuổi rượt_đuổi
pursue: theo_đuổi
fugitive: kẻ_đào_tẩu đào_tẩu kẻ_trốn_chạy
wanted: truy_nã
identity: danh_tính nhân_thân căn_cước căn_cước_công_dân
ambush: phục_kích
clash: đụng_độ xô_xát
curfew: giới_nghiêm lệnh_giới_nghiêm
siege: bao_vây vây_hãm
blockade: phong_tỏa phong_toả
checkpoint: chốt_kiểm_soát trạm_kiểm_soát
grenade: lựu_đạn
artillery: pháo pháo_binh
ammunition: đạn_dược băng_đạn
warhead: đầu_đạn
ballistic: đạn_đạo
submarine: tàu_ngầm
warship: tàu_chiến chiến_hạm tàu_khu_trục
navy: hải_quân
fighter: chiến_đấu_cơ tiêm_kích máy_bay_chiến_đấu
jet: phản_lực
bomber: máy_bay_ném_bom
commander: chỉ_huy_trưởng
general: tướng đại_tướng trung_tướng thiếu_tướng
colonel: đại_tá thượng_tá trung_tá
captain: thuyền_trưởng đội_trưởng đại_úy cơ_trưởng
lieutenant: trung_úy thượng_úy
admiral: đô_đốc
veteran: cựu_chiến_binh
conscript: nhập_ngũ nghĩa_vụ_quân_sự
mobilise: tổng_động_viên huy_động
mercenary: lính_đánh_thuê
militia: dân_quân
guerrilla: du_kích
separatist: ly_khai
extremist: cực_đoan
islamist: hồi_giáo_cực_đoan
racism: phân_biệt_chủng_tộc
slavery: nô_lệ
occupation: chiếm_đóng
invasion: xâm_lược cuộc_xâm_lược
retreat: rút_quân
surrender: đầu_hàng đầu_thú
negotiator: nhà_đàm_phán
mediate: hòa_giải trung_gian làm_trung_gian
envoy: đặc_sứ
consulate: lãnh_sự_quán tổng_lãnh_sự
alliance: liên_minh_quân_sự
ally: đồng_minh
enemy: kẻ_thù quân_địch
sovereignty: chủ_quyền
independence: độc_lập
autonomy: tự_trị
annex: sáp_nhập
ultimatum: tối_hậu_thư
recall: triệu_hồi thu_hồi
protocol: nghị_định_thư
memorandum: bản_ghi_nhớ biên_bản_ghi_nhớ
treaty: hiệp_ước
convention: công_ước
diplomatic: ngoại_giao_đoàn
polling: điểm_bỏ_phiếu
poll: thăm_dò cuộc_thăm_dò thăm_dò_dư_luận khảo_sát
elect: bầu đắc_cử trúng_cử
nominate: đề_cử
nominee: ứng_viên_được_đề_cử
inauguration: nhậm_chức lễ_nhậm_chức
oath: tuyên_thệ
cabinet: nội_các
speaker: chủ_tịch_quốc_hội chủ_tịch_hạ_viện
secretary: ngoại_trưởng thư_ký bí_thư
adviser: cố_vấn
aide: trợ_lý phụ_tá
senator: thượng_nghị_sĩ
senate: thượng_viện
chamber: hạ_viện
conservative: bảo_thủ
liberal: phe_tự_do
socialist: xã_hội_chủ_nghĩa
communist: cộng_sản
nationalist: chủ_nghĩa_dân_tộc
populist: dân_túy
moderate: ôn_hòa
monarchy: quân_chủ chế_độ_quân_chủ
dictator: độc_tài nhà_độc_tài
coup: đảo_chính cuộc_đảo_chính
revolution: cách_mạng
boycott: tẩy_chay
petition: kiến_nghị_thư đơn_thỉnh_cầu
slogan: khẩu_hiệu
banner: biểu_ngữ băng_rôn
disperse: giải_tán
cannon: vòi_rồng đại_bác
unrest: bất_ổn
vandalism: phá_hoại
loot: cướp_phá hôi_của
reshuffle: cải_tổ cải_tổ_nội_các
oust: lật_đổ phế_truất
successor: người_kế_nhiệm kế_nhiệm
predecessor: người_tiền_nhiệm tiền_nhiệm
rival: đối_thủ
supporter: người_ủng_hộ
critic: người_chỉ_trích
ideology: ý_thức_hệ hệ_tư_tưởng
propaganda: tuyên_truyền
disinformation: tin_giả thông_tin_sai_lệch
transparency: minh_bạch
audit: kiểm_toán
oversight: giám_sát
regulator: cơ_quan_quản_lý
subsidy: trợ_cấp trợ_giá
benefit: phúc_lợi lợi_ích
welfare: an_sinh an_sinh_xã_hội
minimum: tối_thiểu
maximum: tối_đa
unemployment: thất_nghiệp tỷ_lệ_thất_nghiệp
overtime: làm_thêm_giờ tăng_ca
retirement: nghỉ_hưu về_hưu
shift: ca_làm_việc
staff: nhân_sự đội_ngũ
executive: giám_đốc_điều_hành ceo điều_hành
board: hội_đồng_quản_trị ban_giám_đốc
shareholder: cổ_đông
investor: nhà_đầu_tư
merger: hợp_nhất
takeover: thâu_tóm
acquire: mua_lại
subsidiary: công_ty_con
branch: chi_nhánh
headquarters: trụ_sở trụ_sở_chính tổng_hành_dinh
startup: khởi_nghiệp
supplier: nhà_cung_cấp
customer: khách_hàng
consumer: người_tiêu_dùng
retailer: nhà_bán_lẻ
retail: bán_lẻ
supermarket: siêu_thị
wholesale: bán_buôn bán_sỉ
discount: giảm_giá
advertising: quảng_cáo
brand: thương_hiệu nhãn_hiệu
patent: bằng_sáng_chế sáng_chế
licence: bằng_lái giấy_phép_lái_xe
monopoly: độc_quyền
competition: cạnh_tranh
competitor: đối_thủ_cạnh_tranh
trader: thương_nhân tiểu_thương thương_lái
currency: tiền_tệ đồng_tiền ngoại_tệ
bond: trái_phiếu
dividend: cổ_tức
stock: chứng_khoán thị_trường_chứng_khoán
growth: tăng_trưởng mức_tăng_trưởng đà_tăng_trưởng
recession: suy_thoái
gdp: gdp tổng_sản_phẩm_quốc_nội
deficit: thâm_hụt bội_chi
surplus: thặng_dư
embargo: cấm_vận
quota: hạn_ngạch
mortgage: thế_chấp
credit: tín_dụng
lender: chủ_nợ
borrower: người_vay
savings: tiết_kiệm tiền_tiết_kiệm
deposit: tiền_gửi đặt_cọc tiền_cọc
cash: tiền_mặt
coin: đồng_xu tiền_xu
cryptocurrency: tiền_điện_tử tiền_ảo tiền_số
transaction: giao_dịch
transfer: chuyển_khoản chuyển_nhượng
expensive: đắt đắt_đỏ
cheap: rẻ
luxury: xa_xỉ sang_trọng
wealth: của_cải sự_giàu_có
rich: giàu giàu_có
poor: người_nghèo hộ_nghèo nghèo_khó
billionaire: tỷ_phú
millionaire: triệu_phú
property: bất_động_sản tài_sản chiếm_đoạt
workshop: xưởng_sản_xuất
mechanic: thợ_máy
electrician: thợ_điện
builder: thợ_xây
crane: cần_cẩu
excavator: máy_xúc máy_đào
scaffold: giàn_giáo
brick: gạch
concrete: bê_tông
cement: xi_măng
asphalt: nhựa_đường
demolish: phá_dỡ tháo_dỡ
renovate: cải_tạo trùng_tu tu_bổ
restore: phục_dựng
balcony: ban_công
window: cửa_sổ
elevator: thang_máy
stair: cầu_thang
ceiling: trần_nhà
garage: gara
fence: hàng_rào
gate: cổng
tower: tháp tòa_tháp
palace: cung_điện
castle: lâu_đài
monument: đài_tưởng_niệm tượng_đài di_tích
statue: bức_tượng
ruin: tàn_tích
rubble: đống_đổ_nát đổ_nát
shelter: nơi_trú_ẩn hầm_trú_ẩn trú_ẩn nơi_ở_tạm
tent: lều lều_trại
camp: trại doanh_trại
dormitory: ký_túc_xá
skyscraper: nhà_chọc_trời cao_ốc
suburb: ngoại_ô ngoại_thành
square: quảng_trường mét_vuông
avenue: đại_lộ
highway: đường_cao_tốc xa_lộ
intersection: ngã_tư giao_lộ ngã_ba nút_giao
sidewalk: vỉa_hè
signal: đèn_giao_thông tín_hiệu báo_hiệu
jam: ùn_tắc kẹt_xe tắc_đường
traffic: lưu_thông luồng_giao_thông
lane: làn_đường làn_xe
pedestrian: người_đi_bộ
ticket: vé tấm_vé bán_vé
luggage: hành_lý
platform: sân_ga nền_tảng
metro: tàu_điện_ngầm metro
tram: tàu_điện xe_điện
taxi: taxi xe_taxi
bicycle: xe_đạp
trailer: rơ_moóc xe_đầu_kéo xe_container
wheel: bánh_xe vô_lăng cầm_lái sau_tay_lái
tyre: lốp lốp_xe
helmet: mũ_bảo_hiểm
drunk: say_rượu say_xỉn nồng_độ_cồn
speeding: quá_tốc_độ chạy_quá_tốc_độ
bend: khúc_cua
overturn: lật lật_xe lật_nhào bị_lật
slippery: trơn_trượt
fog: sương_mù
frost: sương_giá băng_giá rét_đậm rét_hại
snow: tuyết bão_tuyết
blizzard: trận_bão_tuyết
lightning: sét sét_đánh
thunderstorm: dông giông_bão dông_lốc
tornado: lốc_xoáy
hurricane: cuồng_phong
tropical: nhiệt_đới áp_thấp_nhiệt_đới
depression: áp_thấp trầm_cảm
forecast: dự_báo dự_báo_thời_tiết
meteorologist: khí_tượng khí_tượng_thủy_văn
cloud: mây đám_mây
sky: bầu_trời
sun: mặt_trời
moon: mặt_trăng
planet: hành_tinh
star: ngôi_sao vì_sao
earth: trái_đất
asteroid: tiểu_hành_tinh
orbit: quỹ_đạo
telescope: kính_viễn_vọng kính_thiên_văn
spacecraft: tàu_vũ_trụ phi_thuyền
astronaut: phi_hành_gia
lava: dung_nham
tsunami: sóng_thần
wave: sóng làn_sóng
magnitude: độ_richter
tide: thủy_triều triều_cường
shore: bờ
bay: vịnh
strait: eo_biển
canal: kênh_đào kênh
channel: kênh_truyền_hình
waterfall: thác thác_nước
swamp: đầm_lầy
desert: sa_mạc
valley: thung_lũng
hill: đồi
cave: hang hang_động
cliff: vách_đá
field: ruộng cánh_đồng
beach: bãi_biển bãi_tắm
flower: bông_hoa hoa_tươi
grass: cỏ
plant: thực_vật
vegetable: rau rau_củ
potato: khoai_tây
tomato: cà_chua
fruit: trái_cây hoa_quả
coffee: cà_phê
tea: trà chè
wine: rượu_vang
milk: sữa
bread: bánh_mì
butter: bơ
cheese: phô_mai
egg: trứng quả_trứng
salt: muối
honey: mật_ong
bee: ong
meat: thịt
pork: thịt_lợn thịt_heo
pig: lợn heo
beef: thịt_bò
cow: bò con_bò
chicken: gà thịt_gà
poultry: gia_cầm
goat: dê
buffalo: trâu
elephant: voi con_voi
lion: sư_tử
tiger: con_hổ
monkey: khỉ
bear: con_gấu gấu
wolf: sói chó_sói
snake: con_rắn loài_rắn
shark: cá_mập
dolphin: cá_heo
crocodile: cá_sấu
rat: chuột
insect: côn_trùng
mosquito: muỗi
butterfly: bướm
deer: hươu nai
horse: ngựa
cat: mèo con_mèo
shrimp: tôm
seafood: hải_sản thủy_sản
species: loài loài_vật giống_loài
wildlife: động_vật_hoang_dã hoang_dã
reserve: khu_bảo_tồn dự_trữ
conserve: bảo_tồn
poacher: săn_trộm
veterinary: thú_y
symptom: triệu_chứng
fever: sốt sốt_cao
dengue: sốt_xuất_huyết
cough: ho_khan bị_ho
flu: cúm cúm_gia_cầm cúm_mùa
pneumonia: viêm_phổi
measles: sởi bệnh_sởi
tuberculosis: bệnh_lao lao_phổi
malaria: sốt_rét
hiv: hiv aids
diabetes: tiểu_đường đái_tháo_đường
stroke: đột_quỵ
heart: tim đau_tim nhồi_máu_cơ_tim
lung: phổi
brain: não chết_não
bone: xương
blood: máu huyết
bleed: chảy_máu xuất_huyết
eye: mắt
hand: bàn_tay tay_chân_miệng bàn_giao
arm: cánh_tay
finger: ngón_tay
face: khuôn_mặt gương_mặt đối_mặt đối_diện
tooth: răng
dentist: nha_sĩ
fracture: gãy gãy_xương gãy_tay gãy_chân
coma: hôn_mê
pain: đau đau_đớn
breathe: thở hít_thở khó_thở
suffocate: ngạt ngạt_khói ngạt_khí ngạt_thở
poison: chất_độc thuốc_độc độc_tố
poisoning: ngộ_độc ngộ_độc_thực_phẩm trúng_độc
toxic: độc_hại
pregnant: mang_thai có_thai thai_phụ
birth: sinh_con chào_đời sinh_nở sinh_nhật giấy_khai_sinh
born: sinh_ra ra_đời
abortion: phá_thai nạo_phá_thai
twin: sinh_đôi song_sinh
adopt: nhận_nuôi con_nuôi
orphan: mồ_côi trẻ_mồ_côi
disabled: khuyết_tật người_khuyết_tật
wheelchair: xe_lăn
mental: tâm_thần
psychologist: nhà_tâm_lý
psychological: tâm_lý
obesity: béo_phì
diet: chế_độ_ăn ăn_kiêng
nutrition: dinh_dưỡng suy_dinh_dưỡng
hygiene: vệ_sinh
pharmacy: hiệu_thuốc nhà_thuốc
pharmaceutical: dược_phẩm công_ty_dược
pill: viên_thuốc
prescription: đơn_thuốc kê_đơn
antibiotic: kháng_sinh
therapy: liệu_pháp trị_liệu
diagnosis: chẩn_đoán
laboratory: phòng_thí_nghiệm phòng_xét_nghiệm
test: xét_nghiệm thử_nghiệm thí_nghiệm vụ_thử
sample: mẫu mẫu_xét_nghiệm
bacteria: vi_khuẩn
mutation: đột_biến
variant: biến_thể biến_chủng
contagious: truyền_nhiễm
lockdown: giãn_cách_xã_hội giãn_cách
pandemic: đại_dịch
vaccinate: tiêm_chủng tiêm_vaccine tiêm_phòng tiêm_vắc_xin
dose: liều mũi_tiêm
mask: khẩu_trang
intensive: hồi_sức_tích_cực
ambulance: xe_cứu_thương xe_cấp_cứu
medical: vật_tư_y_tế
mortality: tỷ_lệ_tử_vong
expectancy: tuổi_thọ
organ: nội_tạng mô_tạng
cancer: ung_thư
tumour: khối_u
clinic: phòng_khám
goalkeeper: thủ_môn
defender: hậu_vệ
midfielder: tiền_vệ
halftime: giờ_nghỉ
penalty: hình_phạt chế_tài
semifinal: bán_kết
quarterfinal: tứ_kết
championship: giải_vô_địch
tournament: giải_đấu
league: giải_ngoại_hạng
qualify: vòng_loại giành_vé
round: vòng_đấu
relegation: xuống_hạng
club: câu_lạc_bộ clb
defeat: đánh_bại trận_thua bại_trận
winner: người_chiến_thắng người_thắng_cuộc
fan: cổ_động_viên người_hâm_mộ
spectator: khán_giả
athlete: vận_động_viên vđv
runner: người_chạy
race: cuộc_đua đua chặng_đua
racer: tay_đua
marathon: marathon
swim: bơi bơi_lội
swimmer: kình_ngư
tennis: quần_vợt tennis
basketball: bóng_rổ
volleyball: bóng_chuyền
badminton: cầu_lông
boxing: quyền_anh
boxer: võ_sĩ
gymnast: thể_dục_dụng_cụ
athletics: điền_kinh
chess: cờ_vua
climber: nhà_leo_núi leo_núi
doping: doping
silver: bạc
bronze: đồng_thau huy_chương_đồng
training: tập_luyện tập_huấn đào_tạo
stadium: sân_vận_động sân_bóng
trophy: danh_hiệu chiếc_cúp
scientist: nhà_khoa_học
researcher: nhà_nghiên_cứu
physicist: nhà_vật_lý
physics: vật_lý
chemistry: hóa_học
biologist: nhà_sinh_vật_học
biology: sinh_học
astronomer: nhà_thiên_văn thiên_văn thiên_văn_học
mathematics: toán toán_học
historian: nhà_sử_học sử_gia
historic: mang_tính_lịch_sử
philosopher: triết_gia
geologist: địa_chất
invention: phát_minh
theory: lý_thuyết học_thuyết
study: công_trình_nghiên_cứu
analysis: phân_tích
method: phương_pháp
fossil: hóa_thạch hoá_thạch
dinosaur: khủng_long
skeleton: bộ_xương hài_cốt
ancient: cổ_đại cổ_xưa
tomb: lăng_mộ ngôi_mộ mộ
excavation: khai_quật
robot: robot
artificial: nhân_tạo trí_tuệ_nhân_tạo
intelligence: tình_báo cơ_quan_tình_báo trí_tuệ
algorithm: thuật_toán
software: phần_mềm
hardware: phần_cứng
user: người_dùng
password: mật_khẩu
server: máy_chủ
website: trang_web
network: mạng_lưới
media: mạng_xã_hội truyền_thông
smartphone: điện_thoại_thông_minh
chip: con_chip chip
semiconductor: bán_dẫn
laptop: máy_tính_xách_tay
screen: màn_hình sàng_lọc tầm_soát
digital: kỹ_thuật_số chuyển_đổi_số
online: trực_tuyến
app: ứng_dụng
surveillance: theo_dõi
camera: camera máy_ảnh
privacy: riêng_tư quyền_riêng_tư
hack: xâm_nhập_máy_tính đột_nhập_mạng
cyber: tấn_công_mạng an_ninh_mạng không_gian_mạng
electric: ô_tô_điện
electronic: điện_tử
solar: điện_mặt_trời năng_lượng_mặt_trời
renewable: tái_tạo năng_lượng_tái_tạo
hydrogen: hydro
carbon: carbon các_bon
emission: phát_thải khí_thải
warming: nóng_lên ấm_lên nóng_lên_toàn_cầu
climate: khí_hậu biến_đổi_khí_hậu
ecosystem: hệ_sinh_thái
biodiversity: đa_dạng_sinh_học
recycle: tái_chế
plastic: nhựa rác_thải_nhựa
landfill: bãi_rác
sewage: nước_thải
drinking: nước_uống nước_sinh_hoạt
pesticide: thuốc_trừ_sâu
spill: tràn tràn_dầu
uranium: uranium urani
enrichment: làm_giàu
reactor: lò_phản_ứng
grid: lưới_điện
boiler: nồi_hơi
well: giếng
drilling: khoan giàn_khoan
refinery: nhà_máy_lọc_dầu lọc_dầu
barrel: thùng_dầu
diesel: dầu_diesel
ore: quặng
iron: sắt
aluminium: nhôm
copper: đồng_đỏ
lithium: lithium
diamond: kim_cương
cotton: vải_bông
clothes: quần_áo
garment: dệt_may may_mặc
textile: dệt
shoe: giày giày_dép
fashion: thời_trang
dress: váy trang_phục
toy: đồ_chơi
gift: quà món_quà quà_tặng quà_biếu
bag: túi túi_xách
box: hộp chiếc_hộp
bottle: chai
key: chìa_khóa then_chốt
candle: nến
rope: dây_thừng sợi_dây
wire: dây_điện
cable: cáp dây_cáp
pipe: ống đường_ống
pipeline: đường_ống_dẫn
machine: máy_móc cỗ_máy
tool: công_cụ dụng_cụ
equipment: thiết_bị trang_thiết_bị
classroom: lớp_học phòng_học
lesson: bài_học
exam: kỳ_thi bài_thi
curriculum: chương_trình_học chương_trình_giảng_dạy
textbook: sách_giáo_khoa
graduate: tốt_nghiệp cử_nhân
diploma: bằng_cấp văn_bằng
dean: trưởng_khoa
lecture: bài_giảng
professor: giáo_sư phó_giáo_sư
doctorate: tiến_sĩ
kindergarten: mẫu_giáo mầm_non trường_mầm_non
scholarship: học_bổng
tuition: học_phí
bully: bắt_nạt bạo_lực_học_đường
teach: giảng_dạy dạy dạy_học
learn: học học_tập
novel: tiểu_thuyết
poet: nhà_thơ
poem: bài_thơ
writer: nhà_văn
author: tác_giả
story: câu_chuyện
composer: nhà_soạn_nhạc
musician: nhạc_sĩ
music: âm_nhạc nhạc
piano: piano dương_cầm
opera: opera
ballet: ba_lê
dance: múa nhảy_múa
dancer: vũ_công
album: album
stage: sân_khấu giai_đoạn
theatre: nhà_hát
cinema: rạp rạp_chiếu_phim điện_ảnh
documentary: phim_tài_liệu
exhibition: triển_lãm cuộc_triển_lãm
gallery: phòng_tranh
art: nghệ_thuật mỹ_thuật
heritage: di_sản
comedian: diễn_viên_hài
festival: lễ_hội liên_hoan_phim
celebrity: người_nổi_tiếng
celebrate: kỷ_niệm ăn_mừng
ceremony: nghi_lễ buổi_lễ lễ
wedding: đám_cưới lễ_cưới
marry: kết_hôn cưới
marriage: hôn_nhân
divorce: ly_hôn ly_dị
couple: cặp_đôi cặp_vợ_chồng vợ_chồng
bride: cô_dâu
groom: chú_rể
parent: cha_mẹ bố_mẹ phụ_huynh
grandmother: bà_nội bà_ngoại
grandfather: ông_nội ông_ngoại
grandson: cháu_trai
cousin: anh_họ
childhood: tuổi_thơ thời_thơ_ấu
teenager: thiếu_niên thanh_thiếu_niên
generation: thế_hệ
mosque: nhà_thờ_Hồi_giáo đền_thờ_Hồi_giáo
pagoda: chùa ngôi_chùa
temple: đền đền_thờ
monk: nhà_sư
monastery: tu_viện
priest: linh_mục
bishop: giám_mục
pope: giáo_hoàng đức_giáo_hoàng
prayer: cầu_nguyện lời_cầu_nguyện
islam: hồi_giáo
muslim: người_Hồi_giáo tín_đồ_Hồi_giáo
christian: cơ_đốc kitô_giáo
catholic: công_giáo
buddhist: phật_giáo
jew: do_thái người_Do_Thái
pilgrim: hành_hương
christmas: giáng_sinh
prince: hoàng_tử thái_tử
princess: công_chúa
queen: nữ_hoàng hoàng_hậu
royal: hoàng_gia
emperor: hoàng_đế
throne: ngai_vàng
include: bao_hàm
look: nhìn
see: thấy nhìn_thấy
think: nghĩ suy_nghĩ
news: tin_tức bản_tin
add: nói_thêm cho_biết_thêm bổ_sung
try: cố_gắng
change: thay_đổi biến_đổi
speak: lên_tiếng
policy: chính_sách
put: đặt
write: viết
read: đọc
bring: mang_theo
appear: xuất_hiện
keep: giữ giữ_lại
remain: duy_trì còn_lại
comment: bình_luận
fight: chiến_đấu đấu_tranh đánh_nhau
fighting: giao_tranh
seek: tìm_cách
spend: chi_tiêu
suggest: gợi_ý
email: thư_điện_tử email
concern: quan_ngại lo_lắng mối_lo_ngại lo_âu
feel: cảm_thấy
play: chơi thi_đấu
response: phản_ứng đáp_trả hồi_đáp
answer: trả_lời câu_trả_lời
likely: có_thể_sẽ
hear: nghe nghe_thấy
action: hành_động
address: địa_chỉ
grow: lớn_lên mở_rộng
challenge: thách_thức
mean: có_nghĩa nghĩa_là
fail: không_thành
community: cộng_đồng
different: khác_nhau khác_biệt
reach: đạt đạt_được chạm_mốc
increase: mức_tăng
opportunity: cơ_hội
detail: chi_tiết
target: mục_tiêu nhắm_mục_tiêu
conduct: hạnh_kiểm hành_vi
defend: phòng_thủ
protect: bảo_vệ bảo_hộ
decline: sự_suy_giảm
require: bắt_buộc
join: gia_nhập
approach: tiếp_cận cách_tiếp_cận tiến_gần
choose: chọn lựa_chọn
attention: chú_ý
refer: đề_cập nhắc_đến
movement: phong_trào
voice: giọng_nói tiếng_nói
direct: trực_tiếp
short: ngắn chập_điện
long: dài
deliver: giao_hàng chuyển_giao
surprise: bất_ngờ ngạc_nhiên
battle: trận_chiến
urge: thúc_giục hối_thúc
significant: đáng_kể
mass: hàng_loạt đại_trà
example: ví_dụ
accept: chấp_nhận
pass: vượt_qua
cross: băng_qua vượt_biên
previous: trước_đây
prove: chứng_minh chứng_tỏ
pressure: áp_lực sức_ép gây_sức_ép
minority: thiểu_số dân_tộc_thiểu_số
avoid: tránh né_tránh
prevent: ngăn_chặn ngăn_ngừa ngăn phòng_ngừa ngăn_cản
reality: thực_tế hiện_thực
success: thành_công
access: truy_cập
expand: bành_trướng
global: toàn_cầu
common: phổ_biến chung
summer: mùa_hè
winter: mùa_đông
spring: mùa_xuân
autumn: mùa_thu
incident: sự_cố
respect: tôn_trọng
review: rà_soát xem_xét_lại
gather: tụ_tập tập_trung tập_hợp hội_tụ
ensure: đảm_bảo bảo_đảm
advantage: lợi_thế
handle: xử_lý giải_quyết
priority: ưu_tiên
influence: ảnh_hưởng tác_động
divide: chia chia_rẽ phân_chia
argument: lập_luận cãi_nhau tranh_cãi
exist: tồn_tại
register: đăng_ký
throw: ném
improve: cải_thiện nâng_cao
worsen: xấu_đi tồi_tệ_hơn
career: sự_nghiệp
opinion: ý_kiến quan_điểm
sound: âm_thanh
update: cập_nhật
agenda: chương_trình_nghị_sự nghị_trình
pull: kéo
reduce: giảm_thiểu giảm_bớt
double: tăng_gấp_đôi gấp_đôi
repeat: lặp_lại
human: nhân_loại loài_người nhân_quyền
doubt: hoài_nghi
period: thời_kỳ
mistake: sai_lầm sai_sót lỗi
strength: sức_mạnh
deep: sâu
solution: giải_pháp
anger: phẫn_nộ tức_giận bức_xúc
save: cứu_mạng
specific: riêng_biệt
promote: thúc_đẩy thăng_chức đề_bạt
produce: sản_xuất chế_tạo
status: trạng_thái
separate: tách tách_rời
design: thiết_kế
founder: nhà_sáng_lập sáng_lập người_sáng_lập
radical: cấp_tiến
partner: đối_tác
piece: mảnh mảnh_vỡ
split: chia_tách
ignore: phớt_lờ làm_ngơ
contribute: góp_phần
direction: hướng phương_hướng
predict: tiên_đoán dự_đoán
remember: nhớ
forget: quên
failure: hỏng hỏng_hóc trục_trặc
touch: chạm
obtain: thu_được
principle: nguyên_tắc
wear: mặc đeo
aggressive: hung_hăng
resource: tài_nguyên nguồn_lực
convince: thuyết_phục
listen: lắng_nghe
controversial: gây_tranh_cãi
wide: rộng rộng_rãi
prospect: triển_vọng
angry: giận_dữ
shock: sốc gây_sốc
hate: căm_ghét thù_hận
traditional: truyền_thống
dominate: thống_trị áp_đảo
era: kỷ_nguyên
undermine: làm_suy_yếu
easy: dễ dễ_dàng
frustration: thất_vọng
colleague: đồng_nghiệp
negative: tiêu_cực âm_tính
positive: tích_cực dương_tính
institution: thể_chế
balance: cân_bằng
boost: tăng_cường đẩy_mạnh
achieve: thành_tựu
remind: nhắc_nhở
connect: kết_nối
relate: liên_quan_đến
reputation: danh_tiếng uy_tín
suffer: hứng_chịu chịu_đựng chịu
inspire: truyền_cảm_hứng
modern: hiện_đại
jump: nhảy
professional: chuyên_nghiệp
headline: tiêu_đề
giant: khổng_lồ
rare: hiếm hiếm_hoi
type: loại kiểu
wrong: sai sai_trái
wish: mong_muốn
complain: phàn_nàn khiếu_nại than_phiền
complaint: đơn_khiếu_nại
combat: tác_chiến
happy: hạnh_phúc vui_mừng vui
territory: lãnh_thổ
abroad: ra_nước_ngoài hải_ngoại
tension: căng_thẳng
conclusion: kết_luận
honour: vinh_danh vinh_dự danh_dự
regular: thường_xuyên
fix: khắc_phục
immediately: ngay_lập_tức lập_tức
obvious: rõ_ràng
invite: mời lời_mời
combine: kết_hợp
code: bộ_luật
proud: tự_hào
unusual: bất_thường
rush: vội_vã
circumstance: hoàn_cảnh
elite: tinh_hoa tinh_nhuệ
scale: quy_mô
delay: chậm_trễ bị_hoãn trễ chậm chậm_tiến_độ
sector: lĩnh_vực
private: tư_nhân
impossible: bất_khả_thi
weigh: cân_nặng
realise: nhận_ra
eliminate: loại_bỏ xóa_bỏ
advice: lời_khuyên khuyến_cáo
recommend: khuyến_nghị
narrow: hẹp
appropriate: phù_hợp thích_hợp
economist: nhà_kinh_tế kinh_tế_gia
intention: ý_định
skill: kỹ_năng
abandon: bỏ_rơi từ_bỏ bỏ_hoang
dream: giấc_mơ ước_mơ
guide: hướng_dẫn hướng_dẫn_viên
laugh: cười
cry: khóc
neck: cái_cổ
leg: đôi_chân
evaluate: đánh_giá thẩm_định
infrastructure: cơ_sở_hạ_tầng hạ_tầng
livestock: chăn_nuôi
exploit: khai_thác
deploy: triển_khai điều_động
shield: lá_chắn
apple: quả_táo
fluctuate: dao_động
firework: pháo_hoa
firecracker: pháo_nổ
occupy: chiếm_giữ
engineer: kỹ_sư
division: sư_đoàn
brigade: lữ_đoàn
regiment: trung_đoàn
enforce: thi_hành
construct: thi_công
gamble: đánh_bạc cờ_bạc
grief: đau_buồn thương_tiếc
trend: xu_hướng
farm: trang_trại
phenomenon: hiện_tượng
impressive: ấn_tượng
scandal: bê_bối tai_tiếng vụ_bê_bối
sugar: đường_mía
exchange: sàn_giao_dịch trao_đổi sàn_chứng_khoán
index: chỉ_số
barrier: rào_cản
crossing: đường_ngang
derail: trật_bánh
locomotive: đầu_máy
carriage: toa_tàu toa
runway: đường_băng
landing: hạ_cánh hạ_cánh_khẩn_cấp
takeoff: cất_cánh
stewardess: tiếp_viên tiếp_viên_hàng_không
cockpit: buồng_lái
recorder: hộp_đen
wreck: xác_tàu xác_máy_bay
capsize: lật_thuyền lật_tàu
lifejacket: áo_phao
lifeguard: cứu_hộ_bãi_biển
anchor: neo_đậu
sailor: thủy_thủ_đoàn
fisherman: ngư_dân
dock: cập_cảng
container: container công_ten_nơ
cargo: lô_hàng
tanker: tàu_chở_dầu
fleet: hạm_đội đội_tàu
coastguard: cảnh_sát_biển tuần_duyên
pirate: cướp_biển
piracy: hải_tặc
airspace: không_phận
radar: radar ra_đa
exercise: tập_trận diễn_tập cuộc_tập_trận
parade: duyệt_binh diễu_binh
uniform: quân_phục đồng_phục
trench: chiến_hào
bunker: hầm_ngầm
front: tiền_tuyến mặt_trận
offensive: chiến_dịch_tấn_công phản_công
intercept: đánh_chặn
bury: chôn_cất an_táng chôn mai_táng
cemetery: nghĩa_trang
grave: phần_mộ
coffin: quan_tài
funeral: tang_lễ đám_tang lễ_tang
wreath: vòng_hoa
condolence: chia_buồn lời_chia_buồn
tribute: tưởng_niệm tưởng_nhớ
memorial: lễ_tưởng_niệm
reconcile: hòa_hợp
compromise: thỏa_hiệp nhượng_bộ
concession: sự_nhượng_bộ
deadlock: bế_tắc
breakthrough: đột_phá
roadmap: lộ_trình
agreement: sự_đồng_thuận đồng_thuận
consensus: nhất_trí_chung
charter: hiến_chương điều_lệ
declaration: tuyên_ngôn tuyên_bố_chung
briefing: họp_báo cuộc_họp_báo
transcript: bản_ghi
quote: trích_dẫn dẫn_lời
footage: đoạn_phim đoạn_video cảnh_quay
statistic: thống_kê số_liệu
census: điều_tra_dân_số
density: mật_độ
birthrate: tỷ_lệ_sinh
housing: nhà_ở_xã_hội
villa: biệt_thự
hut: túp_lều
apartment: căn_hộ_chung_cư
mill: cối_xay
kitchen: bếp nhà_bếp
bedroom: phòng_ngủ
bathroom: phòng_tắm
toilet: nhà_vệ_sinh
bed: giường giường_bệnh
table: cái_bàn
seat: ghế_ngồi số_ghế ghế
furniture: nội_thất đồ_gỗ
lamp: đèn_đường
explosive: thuốc_nổ chất_nổ
detonate: kích_nổ
arson: phóng_hỏa cố_ý_gây_cháy
extinguisher: bình_chữa_cháy
electrocute: điện_giật
spark: tia_lửa
ash: tro tro_bụi
dust: bụi bụi_mịn
mud: bùn lũ_bùn
rock: tảng_đá
sand: cát
embankment: đê kè
reservoir: hồ_chứa
irrigation: thủy_lợi tưới_tiêu
hydropower: thủy_điện
discharge: xả_lũ xả_thải xuất_viện ra_viện
saltwater: xâm_nhập_mặn
erosion: xói_mòn xói_lở
heat: nắng_nóng nắng_gắt
cold: lạnh rét không_khí_lạnh
humidity: độ_ẩm
monsoon: gió_mùa
disaster: thiên_tai thảm_họa thảm_hoạ
tragedy: bi_kịch thảm_kịch
casualty: số_thương_vong thương_binh
isolate: cô_lập
relief: hàng_cứu_trợ
department: cục vụ_trưởng
prosecute: khởi_tố_bị_can
inspector: thanh_tra_viên
violate: vi_phạm_pháp_luật phạm_luật
negligence: thiếu_trách_nhiệm cẩu_thả
deliberate: cố_ý cố_tình
intent: chủ_đích
conspiracy: âm_mưu
provoke: khiêu_khích
incite: kích_động xúi_giục
treason: phản_quốc
traitor: kẻ_phản_bội phản_bội
dissident: bất_đồng_chính_kiến
assassinate: ám_sát
assassin: sát_thủ
murderer: kẻ_giết_người hung_thủ
thief: tên_trộm_vặt
counterfeit: tiền_giả
contraband: hàng_lậu
discipline: kỷ_luật
scam: chiêu_trò_lừa_đảo
seal: niêm_phong
asset: khối_tài_sản
confiscate: sung_công
freeze: đóng_băng
guest: khách vị_khách
hospitality: lưu_trú
bar: quán_bar
nightclub: vũ_trường hộp_đêm
cafe: quán_cà_phê
vendor: người_bán_hàng_rong
breakfast: bữa_sáng
lunch: bữa_trưa
dinner: bữa_tối
meal: bữa_ăn suất_ăn
hunger: đói nạn_đói tuyệt_thực
starve: chết_đói
thirst: khát
organic: hữu_cơ
processing: chế_biến
forestry: lâm_nghiệp
timber: gỗ_lậu
pepper: hồ_tiêu hạt_tiêu
durian: sầu_riêng
banana: chuối
coconut: dừa
seed: hạt_giống
soil: thổ_nhưỡng
breed: nhân_giống
dairy: bò_sữa
cage: chuồng
zoo: vườn_thú sở_thú
pet: thú_cưng vật_nuôi
nest: tổ_chim
bite: cắn
sting: đốt_chết
rabies: bệnh_dại
swine: tả_lợn_châu_phi
anniversary: ngày_kỷ_niệm kỷ_niệm_ngày
lunar: âm_lịch
weekend: cuối_tuần
noon: giữa_trưa
dawn: bình_minh rạng_sáng
sunset: hoàng_hôn
daily: hàng_ngày hằng_ngày
weekly: hàng_tuần
monthly: hàng_tháng
annual: thường_niên hàng_năm
temporary: tạm_thời
permanent: vĩnh_viễn lâu_dài
gradually: dần_dần
suddenly: đột_ngột bất_thình_lình
quickly: nhanh_chóng khẩn_trương
slow: chậm_chạp
careful: cẩn_thận
caution: thận_trọng
strict: nghiêm_ngặt chặt_chẽ
fair: công_bằng
justice: công_lý tư_pháp
unfair: bất_công
equality: bình_đẳng sự_bình_đẳng
discriminate: phân_biệt_đối_xử kỳ_thị
gender: giới_tính
homosexual: đồng_tính
transgender: chuyển_giới
domestic: trong_nước nội_địa
bilateral: song_phương
multilateral: đa_phương
strategic: chiến_lược
strategy: kế_sách
comprehensive: toàn_diện
partnership: đối_tác_chiến_lược
friendship: hữu_nghị tình_hữu_nghị
mutual: lẫn_nhau
joint: liên_doanh
delegation: phái_đoàn đoàn_đại_biểu
forum: diễn_đàn
session: phiên_họp kỳ_họp
politburo: bộ_chính_trị
congress: đại_hội
ward: phường
hamlet: ấp
coastal: vùng_biển
rural: nông_thôn
urban: đô_thị thành_thị
industrial: khu_công_nghiệp
mountainous: miền_núi vùng_cao
disburse: giải_ngân
bid: đấu_thầu gói_thầu trúng_thầu
contractor: nhà_thầu
contract: hợp_đồng
planning: quy_hoạch
clearance: giải_phóng_mặt_bằng
compensate: bồi_hoàn
invest: rót_vốn
guideline: thông_tư
certificate: chứng_chỉ giấy_chứng_nhận
license: tước_bằng_lái
quality: chất_lượng
value: giá_trị trị_giá
volume: khối_lượng
weight: trọng_lượng
size: kích_thước
height: chiều_cao
length: chiều_dài
depth: độ_sâu
shape: hình_dạng
color: màu màu_sắc
red: đỏ màu_đỏ
white: trắng màu_trắng
black: đen màu_đen
green: màu_xanh_lá
blue: màu_xanh
yellow: màu_vàng
orange: màu_cam quả_cam
warm: ấm
hot: nóng
dry: khô khô_hạn
wet: ẩm_ướt
clean: sạch làm_sạch dọn_dẹp
dirty: bẩn
full: đầy đầy_đủ
empty: trống trống_rỗng
heavy: nặng_nề
thin: mỏng
thick: dày
soft: mềm
difficult: khó khó_khăn
complex: phức_tạp
simple: đơn_giản
necessary: thiết_yếu
beautiful: đẹp
ugly: xấu
good: tốt
bad: tệ tồi_tệ
better: tốt_hơn
famous: nổi_tiếng
popular: được_ưa_chuộng
ordinary: bình_thường
special: đặc_biệt
unique: độc_nhất
original: gốc nguyên_bản
native: bản_địa
overseas: kiều_bào
diaspora: người_Việt_ở_nước_ngoài
legal: hợp_pháp
illegal: bất_hợp_pháp trái_phép phi_pháp trái_pháp_luật
effective: hiệu_quả
useful: hữu_ích
healthy: khỏe_mạnh lành_mạnh
tired: mệt_mỏi
hungry: đói_khát
sick: ốm bị_ốm đau_ốm lâm_bệnh
weak: yếu suy_yếu
brave: dũng_cảm
hero: anh_hùng
model: mô_hình
symbol: biểu_tượng
logo: logo
flag: cờ lá_cờ quốc_kỳ
anthem: quốc_ca
map: bản_đồ
list: danh_sách
name: tên họ_tên
warning: cảnh_báo_sớm
alarm: báo_động còi_báo_động
siren: còi_hụ
hotline: đường_dây_nóng
text: nhắn_tin
mail: bưu_điện bưu_phẩm
package: gói_hỗ_trợ bưu_kiện
card: thẻ thẻ_tín_dụng
tip: tiền_boa
bonus: thưởng tiền_thưởng
prize: phần_thưởng
lottery: xổ_số vé_số
casino: sòng_bạc casino
bet: cá_cược cá_độ
game: trò_chơi
hobby: sở_thích
journey: cuộc_hành_trình
explore: khám_phá thám_hiểm
discover: tìm_ra phát_giác
expedition: đoàn_thám_hiểm
climb: trèo
dive: lặn
diver: thợ_lặn
slip: trượt trượt_chân
push: đẩy xô_đẩy
punch: đấm
slap: tát
grab: túm
hug: ôm
kiss: hôn
shake: rung rung_lắc
stand: đứng
sit: ngồi
walk: đi_bộ
ride: cưỡi
drive: lái
fly: bay
carry: chở vận_chuyển
lower: hạ_thấp
unload: dỡ_hàng
store: cất_giữ tích_trữ
pack: đóng_gói
wash: rửa giặt
cook: nấu nấu_ăn
eat: ăn
drink: uống
sleep: ngủ giấc_ngủ
wake: thức_dậy
smell: mùi ngửi
taste: nếm
shout: hét la_hét hò_hét
whisper: thì_thầm
sing: hát ca_hát
smile: nụ_cười
joke: đùa nói_đùa
pray: cầu_siêu
vow: thề thề_nguyền
bless: ban_phước
thank: cảm_ơn cám_ơn
congratulate: chúc_mừng
greet: chào_đón đón đón_tiếp
welcome: hoan_nghênh
praise: khen_ngợi ca_ngợi tuyên_dương
encourage: khuyến_khích động_viên
compel: bắt_ép
allow: tạo_điều_kiện
forbid: nghiêm_cấm
block: chặn_đường cản_trở
obstruct: gây_cản_trở chống_người_thi_hành_công_vụ
interfere: can_thiệp
intervene: sự_can_thiệp
monitor: giám_sát_chặt
observe: quan_sát
notice: nhận_thấy
identify: nhận_dạng xác_định_danh_tính nhận_diện
recover: phục_hồi hồi_phục
examine: khám khám_bệnh
diagnose: được_chẩn_đoán
inject: tiêm chích
bandage: băng_bó
operate: vận_hành
run: tranh_cử
compete: tranh_tài
rank: xếp_hạng thứ_hạng bảng_xếp_hạng
lead: dẫn_đầu dẫn_trước
trail: bị_dẫn
host: đăng_cai nước_chủ_nhà
attend: dự góp_mặt
present: trình_bày
submit: đệ_trình nộp_đơn trình_lên
recruit: tuyển_dụng
retire: giải_nghệ
assign: phân_công giao_nhiệm_vụ
instruct: chỉ_đạo
obey: tuân_thủ chấp_hành
comply: tuân_theo
punish: trừng_trị
forgive: tha_thứ
regret: hối_hận hối_tiếc
blame: đổ_lỗi
thanks: lời_cảm_ơn
object: phản_đối_kịch_liệt đồ_vật vật_thể
rumor: lời_đồn
conceal: giấu che_đậy giấu_giếm
reveal: tiết_lộ hé_lộ
expose: phơi_bày phanh_phui vạch_trần
uncover: khám_phá_ra triệt_phá
smash: đập_phá
dismantle: bóc_gỡ
raid: đột_kích bố_ráp
bust: bắt_quả_tang
interrogation: cuộc_thẩm_vấn
clue: manh_mối
trace: dấu_vết
livestream: livestream phát_trực_tiếp
viral: lan_truyền_mạnh
follower: người_theo_dõi
love: yêu tình_yêu
hatred: hận_thù lòng_thù_hận
jealous: ghen ghen_tuông
quarrel: cãi_vã mâu_thuẫn
facility: cơ_sở cơ_sở_vật_chất
own: sở_hữu
contact: liên_lạc tiếp_xúc
process: quá_trình quy_trình
raise: nâng
unlock: mở_khóa
audience: độc_giả người_xem thính_giả
scholar: học_giả
business: kinh_doanh làm_ăn
entrepreneur: doanh_nhân
businessman: thương_gia
merchant: lái_buôn
enterprise: cơ_sở_kinh_doanh
production: sản_xuất_kinh_doanh
chain: chuỗi
logistics: hậu_cần kho_vận
inventory: hàng_tồn_kho tồn_kho
constituency: đơn_vị_bầu_cử
ballot: hòm_phiếu thùng_phiếu
count: kiểm_phiếu
recount: kiểm_phiếu_lại
abstain: phiếu_trắng bỏ_phiếu_trắng
unanimous: nhất_trí_hoàn_toàn
dissolve: giải_thể
interim: lâm_thời
transition: chuyển_tiếp
regime: chế_độ
democracy: dân_chủ nền_dân_chủ
democrat: đảng_Dân_chủ
republican: đảng_Cộng_hòa
republic: cộng_hòa
labour: công_đảng
freedom: quyền_tự_do
press: báo_chí
statement: thông_cáo thông_cáo_báo_chí lời_phát_biểu
impose: áp_đặt áp
lift: dỡ_bỏ gỡ_bỏ
ease: nới_lỏng hạ_nhiệt
tighten: siết_chặt thắt_chặt
strengthen: củng_cố
weaken: suy_giảm_sức_mạnh
break: gãy_đổ vỡ
burst: vỡ_đê
explode: nổ_tung
evacuee: người_sơ_tán
orphanage: trại_trẻ_mồ_côi cô_nhi_viện
nursing: viện_dưỡng_lão
gunman: kẻ_xả_súng
sniper: bắn_tỉa lính_bắn_tỉa
hostile: thù_địch
swap: hoán_đổi trao_đổi_tù_binh
repatriate: hồi_hương
bombing: vụ_đánh_bom
armed: vũ_trang
mission: sứ_mệnh
commuter: người_đi_làm
fare: giá_vé
route: tuyến lộ_tuyến
depart: khởi_hành
stuck: ách_tắc
detour: phân_luồng
fault: lỗi_kỹ_thuật sự_cố_kỹ_thuật
technical: kỹ_thuật
skid: mất_lái
overtake: vượt_xe vượt_ẩu
collide: đâm_vào tông_vào va_vào
tell: kể thuật_lại kể_lại
follow: làm_theo tiếp_bước
happen: xảy_ra
base: căn_cứ
seem: dường_như có_vẻ
act: đạo_luật
provide: trang_bị
line: hàng_người
term: nhiệm_kỳ
view: góc_nhìn
great: vĩ_đại to_lớn
position: vị_trí lập_trường
hard: vất_vả chăm_chỉ
service: dịch_vụ
idea: ý_tưởng
argue: biện_minh
understand: hiểu thấu_hiểu
control: kiểm_soát khống_chế
reason: lý_do
future: tương_lai
role: vai_trò
current: đương_nhiệm
involve: dính_líu
senior: cấp_cao
experience: kinh_nghiệm
potential: tiềm_năng
politician: chính_trị_gia chính_khách
manager: người_quản_lý
file: đệ_đơn
express: bày_tỏ thể_hiện
determine: quyết_tâm
sense: ý_nghĩa
standard: tiêu_chuẩn
gain: thu_lợi
compare: so_sánh
secure: bảo_mật
income: thu_nhập
difference: sự_khác_biệt
class: tầng_lớp
operator: đơn_vị_vận_hành nhà_điều_hành
aground: mắc_cạn
manure: phân_chuồng phân_gia_súc
wrist: cổ_tay
ankle: mắt_cá_chân
pasture: đồng_cỏ bãi_cỏ
morphine: morphine
mercury: thủy_ngân
vapour: hơi_nước
distant: xa_xôi
whirlwind: lốc
row: liên_tiếp
confess: thú_nhận thú_tội
retrieve: trục_vớt
shaft: hầm_lò lò_than
dozen: hàng_chục
hundred: hàng_trăm trăm
conversation: trò_chuyện cuộc_trò_chuyện cuộc_nói_chuyện
dialogue: đối_thoại
telephone: điện_đàm
escort: hộ_tống áp_giải
relocate: tái_định_cư
resettle: định_cư
rebuild: tái_thiết xây_dựng_lại
recovery: sự_phục_hồi
boom: bùng_nổ
slump: lao_dốc
vigilant: đề_cao_cảnh_giác
urgent: cấp_bách cấp_thiết
severe: khốc_liệt dữ_dội
fierce: ác_liệt quyết_liệt
escalate: leo_thang
halt: ngừng_hoạt_động
shutdown: ngừng_sản_xuất
restart: khởi_động_lại
complete: hoàn_thành hoàn_tất
unfinished: dang_dở
deadline: thời_hạn hạn_chót
progress: tiến_độ tiến_triển tiến_bộ
survey: trưng_cầu
referendum: trưng_cầu_dân_ý
tie: ngang_bằng
mandate: ủy_quyền
jurisdiction: quyền_tài_phán
remand: gia_hạn_tạm_giam
imprison: bỏ_tù tống_giam
cyclone: cơn_lốc
mild: nhẹ_nhàng
shipyard: xưởng_đóng_tàu nhà_máy_đóng_tàu đóng_tàu
welder: thợ_hàn
faint: ngất ngất_xỉu bất_tỉnh
spoil: ôi_thiu
mutiny: nổi_loạn
manuscript: bản_thảo
meteorite: thiên_thạch
telecom: viễn_thông
fox: cáo
jogger: người_chạy_bộ
ring: chiếc_nhẫn nhẫn
wheat: lúa_mì
second: lần_thứ_hai lần_thứ_2
third: lần_thứ_ba lần_thứ_3
fourth: lần_thứ_tư lần_thứ_4
fifth: lần_thứ_năm lần_thứ_5
penalty: luân_lưu chấm_luân_lưu loạt_luân_lưu loạt_sút_luân_lưu đá_luân_lưu phạt_đền quả_phạt_đền
overtime: hiệp_phụ hai_hiệp_phụ
moment: thời_điểm
dramatic: kịch_tính
agency: hãng_tin hãng_thông_tấn
hat-trick: cú_hat_trick lập_hat_trick
absentia: vắng_mặt xử_vắng_mặt
camouflage: rằn_ri
claim: nhận_trách_nhiệm
equalise: gỡ_hòa
breathtaking: nghẹt_thở
team: đội_tuyển tuyển
guilty: có_tội bị_kết_tội
epicentre: tâm_chấn
aftershock: dư_chấn`,
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
