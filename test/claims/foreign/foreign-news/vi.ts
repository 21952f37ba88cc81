import type { NewsText } from "./news-text.ts";

export const vi: readonly NewsText[] = [
  {
    text: `Phát biểu tại cuộc họp báo chiều 12/3, Bộ trưởng Bộ Giao thông Nguyễn Văn Hải cho biết tuyến đường sắt mới sẽ khởi công vào tháng 9. "Chúng tôi cam kết không để chậm tiến độ", ông Hải nhấn mạnh.

Theo ông Hải, tổng mức đầu tư của dự án khoảng 2 tỷ USD. Ông nói thêm rằng nguồn vốn sẽ đến từ ngân sách nhà nước.

Bà Trần Thị Mai, đại biểu Quốc hội, bày tỏ lo ngại về chi phí. "Dự án này quá tốn kém", bà Mai nói. Bà đề nghị chính phủ công khai toàn bộ hợp đồng.

Theo Reuters, ba nhà thầu nước ngoài đã nộp hồ sơ. Đại diện một công ty khẳng định họ có đủ năng lực thực hiện.

Người phát ngôn Bộ Ngoại giao Lê Minh Tuấn tuyên bố Việt Nam hoan nghênh các nhà đầu tư. "Chúng tôi luôn mở cửa", ông Tuấn trả lời câu hỏi của phóng viên.

Tờ Tin Sáng dẫn lời một quan chức giấu tên cho hay giá vé có thể tăng 10%. Tuy nhiên, ông Hải bác bỏ thông tin này.`,
    said: [
      ["indirect", "tuyến đường sắt mới sẽ khởi công vào tháng 9", "Nguyễn Văn Hải"],
      ["direct", '"Chúng tôi cam kết không để chậm tiến độ"', "Nguyễn Văn Hải"],
      ["indirect", "tổng mức đầu tư của dự án khoảng 2 tỷ USD", "Nguyễn Văn Hải"],
      ["indirect", "nguồn vốn sẽ đến từ ngân sách nhà nước", "Nguyễn Văn Hải"],
      ["indirect", "lo ngại về chi phí", "Trần Thị Mai"],
      ["direct", '"Dự án này quá tốn kém"', "Trần Thị Mai"],
      ["indirect", "chính phủ công khai toàn bộ hợp đồng", "Trần Thị Mai"],
      ["indirect", "ba nhà thầu nước ngoài đã nộp hồ sơ", "Reuters"],
      ["indirect", "họ có đủ năng lực thực hiện", "Đại diện một công ty"],
      ["indirect", "Việt Nam hoan nghênh các nhà đầu tư", "Lê Minh Tuấn"],
      ["direct", '"Chúng tôi luôn mở cửa"', "Lê Minh Tuấn"],
      ["indirect", "giá vé có thể tăng 10%", "một quan chức giấu tên"],
      ["indirect", "thông tin này", "Nguyễn Văn Hải"],
    ],
  },
  {
    text: `Ngày 5/6, Công an tỉnh Hòa Giang cho biết đã bắt tạm giam Phạm Quốc Dũng (45 tuổi) để điều tra hành vi lừa đảo. Theo cơ quan điều tra, từ năm 2021 đến nay, Dũng đã chiếm đoạt hơn 30 tỷ đồng của 120 người.

"Anh ta hứa lãi suất 5% mỗi tháng nên tôi tin", chị Hoàng Thu Trang, một nạn nhân, kể lại. Chị cho biết gia đình đã phải bán nhà để trả nợ.

Thượng tá Vũ Đình Khoa, Phó giám đốc Công an tỉnh, nói vụ án có dấu hiệu tổ chức. Ông Khoa khuyến cáo người dân không nên chuyển tiền cho người lạ. "Không có khoản đầu tư nào lãi cao mà không rủi ro", ông cảnh báo.

Luật sư Đặng Hữu Phước nhận định bị can có thể đối mặt án chung thân. Trả lời VnTin, đại diện ngân hàng khẳng định không liên quan đến vụ việc.`,
    said: [
      ["indirect", "đã bắt tạm giam Phạm Quốc Dũng (45 tuổi) để điều tra hành vi lừa đảo", "Công an tỉnh Hòa Giang"],
      ["indirect", "từ năm 2021 đến nay, Dũng đã chiếm đoạt hơn 30 tỷ đồng của 120 người", "cơ quan điều tra"],
      ["direct", '"Anh ta hứa lãi suất 5% mỗi tháng nên tôi tin"', "Hoàng Thu Trang"],
      ["indirect", "gia đình đã phải bán nhà để trả nợ", "Hoàng Thu Trang"],
      ["indirect", "vụ án có dấu hiệu tổ chức", "Vũ Đình Khoa"],
      ["indirect", "người dân không nên chuyển tiền cho người lạ", "Vũ Đình Khoa"],
      ["direct", '"Không có khoản đầu tư nào lãi cao mà không rủi ro"', "Vũ Đình Khoa"],
      ["indirect", "bị can có thể đối mặt án chung thân", "Đặng Hữu Phước"],
      ["indirect", "không liên quan đến vụ việc", "đại diện ngân hàng"],
    ],
  },
  {
    text: `Tổng thống Marko Dravić hôm 8/11 tuyên bố Velania sẽ không rút quân khỏi khu vực biên giới. "Chúng tôi không sợ bất kỳ lời đe dọa nào", ông Dravić nói trong bài phát biểu trên truyền hình quốc gia.

Phản ứng trước tuyên bố này, Ngoại trưởng Tarsk Elena Novak cho rằng Velania đang "đùa với lửa". Bà kêu gọi cộng đồng quốc tế can thiệp và cảnh báo hậu quả sẽ rất nghiêm trọng.

Hãng tin TNA dẫn nguồn tin quân sự cho biết ít nhất 12 xe tăng đã được điều đến biên giới. Bộ Quốc phòng Velania chưa bình luận về thông tin trên.

Theo nhà phân tích Ivan Petrak thuộc Viện Chiến lược Đông Âu, nguy cơ xung đột là có thật. "Hai bên đều đang tính toán sai", ông Petrak viết. Liên Hợp Quốc kêu gọi các bên kiềm chế.`,
    said: [
      ["indirect", "Velania sẽ không rút quân khỏi khu vực biên giới", "Marko Dravić"],
      ["direct", '"Chúng tôi không sợ bất kỳ lời đe dọa nào"', "Marko Dravić"],
      ["mixed", 'Velania đang "đùa với lửa"', "Elena Novak"],
      ["indirect", "cộng đồng quốc tế can thiệp", "Elena Novak"],
      ["indirect", "hậu quả sẽ rất nghiêm trọng", "Elena Novak"],
      ["indirect", "ít nhất 12 xe tăng đã được điều đến biên giới", "nguồn tin quân sự"],
      ["indirect", "nguy cơ xung đột là có thật", "Ivan Petrak"],
      ["direct", '"Hai bên đều đang tính toán sai"', "Ivan Petrak"],
      ["indirect", "các bên kiềm chế", "Liên Hợp Quốc"],
    ],
  },
  {
    text: `Sáng 20/7, trao đổi với phóng viên Báo Miền Đông, ông Lâm Chí Hiếu - Giám đốc Sở Y tế tỉnh An Phước - xác nhận có 56 học sinh nhập viện sau bữa ăn trưa tại trường. "Hiện sức khỏe các em đã ổn định", ông Hiếu thông tin.

Bà Nguyễn Thị Lành, hiệu trưởng nhà trường, cho hay suất ăn do một công ty bên ngoài cung cấp. Bà Lành thừa nhận nhà trường đã thiếu sót trong khâu kiểm tra.

Nhiều phụ huynh bày tỏ bức xúc. "Con tôi đau bụng suốt đêm mà không ai gọi cho gia đình", anh Võ Thành Long nói. Anh yêu cầu nhà trường phải chịu trách nhiệm.

Phía công ty phủ nhận sử dụng thực phẩm hết hạn. Theo kết quả kiểm nghiệm ban đầu, mẫu thức ăn nhiễm khuẩn E.coli. Ông Hiếu cho biết thêm kết quả chính thức sẽ có sau ba ngày.`,
    said: [
      ["indirect", "có 56 học sinh nhập viện sau bữa ăn trưa tại trường", "Lâm Chí Hiếu"],
      ["direct", '"Hiện sức khỏe các em đã ổn định"', "Lâm Chí Hiếu"],
      ["indirect", "suất ăn do một công ty bên ngoài cung cấp", "Nguyễn Thị Lành"],
      ["indirect", "nhà trường đã thiếu sót trong khâu kiểm tra", "Nguyễn Thị Lành"],
      ["indirect", "bức xúc", "Nhiều phụ huynh"],
      ["direct", '"Con tôi đau bụng suốt đêm mà không ai gọi cho gia đình"', "Võ Thành Long"],
      ["indirect", "nhà trường phải chịu trách nhiệm", "Võ Thành Long"],
      ["indirect", "sử dụng thực phẩm hết hạn", "Phía công ty"],
      ["indirect", "mẫu thức ăn nhiễm khuẩn E.coli", "kết quả kiểm nghiệm ban đầu"],
      ["indirect", "kết quả chính thức sẽ có sau ba ngày", "Lâm Chí Hiếu"],
    ],
  },
  {
    text: `Chiều 14/10, Chủ tịch UBND TP Hải Vân Trịnh Quang Đức yêu cầu các đơn vị đẩy nhanh tiến độ chống ngập. "Không thể để người dân lội nước mãi được", ông Đức nói tại cuộc họp.

Báo cáo với lãnh đạo thành phố, Giám đốc Sở Xây dựng Phan Thị Hồng cho biết dự án mới đạt 62% khối lượng. Nguyên nhân, theo bà Hồng, là do vướng giải phóng mặt bằng. Bà cam kết sẽ hoàn thành trước mùa mưa năm sau.

Ông Bùi Văn Sáu, 58 tuổi, sống ở phường An Lạc, than thở: "Cứ mưa là nhà tôi ngập đến đầu gối". Theo ông, chính quyền hứa nhiều nhưng làm ít.

Chuyên gia đô thị Ngô Viết Nam cho rằng thành phố cần giữ lại các hồ điều hòa. "Bê tông hóa quá nhanh là sai lầm", ông Nam phân tích. Ngân hàng Thế giới dự báo thiệt hại do ngập lụt có thể lên tới 1,3 tỷ USD vào năm 2030. Trong khi đó, đại diện nhà thầu từ chối bình luận.`,
    said: [
      ["indirect", "các đơn vị đẩy nhanh tiến độ chống ngập", "Trịnh Quang Đức"],
      ["direct", '"Không thể để người dân lội nước mãi được"', "Trịnh Quang Đức"],
      ["indirect", "dự án mới đạt 62% khối lượng", "Phan Thị Hồng"],
      ["indirect", "Nguyên nhân là do vướng giải phóng mặt bằng", "Phan Thị Hồng"],
      ["indirect", "sẽ hoàn thành trước mùa mưa năm sau", "Phan Thị Hồng"],
      ["direct", '"Cứ mưa là nhà tôi ngập đến đầu gối"', "Bùi Văn Sáu"],
      ["indirect", "chính quyền hứa nhiều nhưng làm ít", "Bùi Văn Sáu"],
      ["indirect", "thành phố cần giữ lại các hồ điều hòa", "Ngô Viết Nam"],
      ["direct", '"Bê tông hóa quá nhanh là sai lầm"', "Ngô Viết Nam"],
      ["indirect", "thiệt hại do ngập lụt có thể lên tới 1,3 tỷ USD vào năm 2030", "Ngân hàng Thế giới"],
    ],
  },
  {
    text: `Trả lời câu hỏi của phóng viên về việc tàu cá bị chặn, người phát ngôn Bộ Ngoại giao Đỗ Thanh Bình khẳng định Việt Nam phản đối mọi hành vi xâm phạm chủ quyền. "Chúng tôi yêu cầu phía bạn chấm dứt ngay hành động này", bà Bình nhấn mạnh tại họp báo ngày 3/8.

Thuyền trưởng Trần Văn Lực kể rằng tàu của ông bị hai tàu lạ bám theo suốt ba giờ. "Họ phun vòi rồng vào chúng tôi", ông nói với Tuổi Mới. Ông Lực cho biết thêm bốn ngư dân bị thương nhẹ.

Theo Hội Nghề cá, đây là vụ thứ năm kể từ đầu năm. Phó chủ tịch hội Nguyễn Hữu Thọ đề nghị lực lượng chức năng tăng cường tuần tra. Ông bày tỏ mong muốn ngư dân được hỗ trợ nhiên liệu.

Giáo sư Carl Hendrik, chuyên gia tại Đại học Westland, nhận định căng thẳng sẽ còn kéo dài. "Không bên nào muốn nhượng bộ", ông viết trên tạp chí Asia View. Đại sứ quán nước liên quan chưa lên tiếng.`,
    said: [
      ["indirect", "Việt Nam phản đối mọi hành vi xâm phạm chủ quyền", "Đỗ Thanh Bình"],
      ["direct", '"Chúng tôi yêu cầu phía bạn chấm dứt ngay hành động này"', "Đỗ Thanh Bình"],
      ["indirect", "tàu của ông bị hai tàu lạ bám theo suốt ba giờ", "Trần Văn Lực"],
      ["direct", '"Họ phun vòi rồng vào chúng tôi"', "Trần Văn Lực"],
      ["indirect", "bốn ngư dân bị thương nhẹ", "Trần Văn Lực"],
      ["indirect", "đây là vụ thứ năm kể từ đầu năm", "Hội Nghề cá"],
      ["indirect", "lực lượng chức năng tăng cường tuần tra", "Nguyễn Hữu Thọ"],
      ["indirect", "mong muốn ngư dân được hỗ trợ nhiên liệu", "Nguyễn Hữu Thọ"],
      ["indirect", "căng thẳng sẽ còn kéo dài", "Carl Hendrik"],
      ["direct", '"Không bên nào muốn nhượng bộ"', "Carl Hendrik"],
    ],
  },
  {
    text: `Giá vàng trong nước sáng 6/12 tiếp tục lập đỉnh mới. Ông Hồ Quang Minh, Tổng giám đốc Công ty Kim Phát, cho rằng đà tăng chủ yếu do nhu cầu tích trữ. "Người dân lo lạm phát nên đổ xô mua vàng", ông Minh giải thích.

Tuy nhiên, chuyên gia kinh tế Lý Thu Thảo cảnh báo nhà đầu tư không nên chạy theo tâm lý đám đông. Bà Thảo dự báo giá có thể giảm mạnh trong quý tới. "Rủi ro đang rất lớn", bà nói.

Ngân hàng Nhà nước khẳng định nguồn cung được bảo đảm. Phó thống đốc Đào Mạnh Cường cho hay cơ quan này sẽ đấu thầu thêm 16.800 lượng vàng. Theo Bloomberg, giá vàng thế giới đang ở mức 2.145 USD một ounce.

Chị Phùng Ngọc Ánh (quận Bình Tây) kể: "Tôi xếp hàng từ 5 giờ sáng mà vẫn không mua được". Hiệp hội Kinh doanh Vàng đề xuất bỏ độc quyền nhập khẩu. Trước đó, Thủ tướng yêu cầu thanh tra các doanh nghiệp lớn.`,
    said: [
      ["indirect", "đà tăng chủ yếu do nhu cầu tích trữ", "Hồ Quang Minh"],
      ["direct", '"Người dân lo lạm phát nên đổ xô mua vàng"', "Hồ Quang Minh"],
      ["indirect", "nhà đầu tư không nên chạy theo tâm lý đám đông", "Lý Thu Thảo"],
      ["indirect", "giá có thể giảm mạnh trong quý tới", "Lý Thu Thảo"],
      ["direct", '"Rủi ro đang rất lớn"', "Lý Thu Thảo"],
      ["indirect", "nguồn cung được bảo đảm", "Ngân hàng Nhà nước"],
      ["indirect", "cơ quan này sẽ đấu thầu thêm 16.800 lượng vàng", "Đào Mạnh Cường"],
      ["indirect", "giá vàng thế giới đang ở mức 2.145 USD một ounce", "Bloomberg"],
      ["direct", '"Tôi xếp hàng từ 5 giờ sáng mà vẫn không mua được"', "Phùng Ngọc Ánh"],
      ["indirect", "bỏ độc quyền nhập khẩu", "Hiệp hội Kinh doanh Vàng"],
      ["indirect", "thanh tra các doanh nghiệp lớn", "Thủ tướng"],
    ],
  },
  {
    text: `Đội tuyển nữ Việt Nam thua Sarania 1-2 trong trận bán kết tối 9/8. Huấn luyện viên Mai Đức Toàn thừa nhận các học trò đã mất tập trung cuối trận. "Chúng tôi trả giá vì những sai lầm cá nhân", ông Toàn nói sau trận.

Tiền đạo Huỳnh Kim Chi, người ghi bàn duy nhất, xin lỗi người hâm mộ. "Tôi đã có thể làm tốt hơn", cô chia sẻ trên trang cá nhân. Phía đối thủ, HLV Anna Berg đánh giá cao tinh thần của đội chủ nhà.

Liên đoàn Bóng đá thông báo sẽ thưởng toàn đội 2 tỷ đồng. Theo báo Thể Thao Mới, ông Toàn có thể được gia hạn hợp đồng. Bình luận viên Vũ Hoài Nam cho rằng đội cần trẻ hóa lực lượng: "Nhiều vị trí đã qua thời đỉnh cao".`,
    said: [
      ["indirect", "các học trò đã mất tập trung cuối trận", "Mai Đức Toàn"],
      ["direct", '"Chúng tôi trả giá vì những sai lầm cá nhân"', "Mai Đức Toàn"],
      ["direct", '"Tôi đã có thể làm tốt hơn"', "Huỳnh Kim Chi"],
      ["indirect", "sẽ thưởng toàn đội 2 tỷ đồng", "Liên đoàn Bóng đá"],
      ["indirect", "ông Toàn có thể được gia hạn hợp đồng", "Thể Thao Mới"],
      ["indirect", "đội cần trẻ hóa lực lượng", "Vũ Hoài Nam"],
      ["direct", '"Nhiều vị trí đã qua thời đỉnh cao"', "Vũ Hoài Nam"],
    ],
  },
  {
    text: `Cây cầu mới sẽ mở cửa vào tháng 6 với chi phí 12 triệu euro. Công nhân làm việc ban đêm để kịp tiến độ. Thị trưởng Lê Thị Hà khánh thành công viên ở quận Bình Tây hôm thứ Hai. Quốc hội thông qua luật cho phép mở cửa ngày Chủ nhật. Công ty đang tìm cách giảm chi phí. Diễn viên nhận giải “Ánh sáng phương Nam” cho vai diễn trong phim “Ngôi nhà”. Thẩm phán ra lệnh khám xét căn hộ.`,
    said: [],
  },
];
