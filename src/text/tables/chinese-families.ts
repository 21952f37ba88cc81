/** Family names; two characters first. */
const doubleFamilies =
  "欧阳 司马 上官 诸葛 司徒 东方 皇甫 尉迟 公孙 慕容 令狐 夏侯 端木 南宫 轩辕 长孙 宇文 闻人 钟离 独孤";
const families =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由";

/** Whether a string begins with a family name, and how long that is. */
export function familyIn(name: string): number {
  if (doubles.has(name.slice(0, 2))) return 2;
  return families.includes(name[0] ?? "\n") ? 1 : 0;
}
const doubles: ReadonlySet<string> = new Set(doubleFamilies.split(" "));

/** Characters that names of foreigners are written with. */
export const transliteration =
  "历阿埃艾安奥巴白班邦保贝本比彼毕宾波伯勃博布策查察昌道达大德邓迪蒂丁东杜多顿厄恩尔耳凡范菲费芬丰佛夫弗福富盖甘冈高戈格葛根贡古瓜圭哈海汉豪赫黑亨洪侯胡华怀惠霍基吉加佳贾江杰捷金津京久卡凯坎康考柯科克肯孔库奎昆拉莱赖兰朗劳勒雷黎里理丽利莉连廉良列林龙隆卢鲁路伦罗洛吕略马玛迈麦曼芒毛梅门蒙米密明摩莫姆默慕穆那纳娜南瑙内嫩能尼涅宁纽努诺欧帕派潘庞佩彭皮珀普奇齐契恰钱强乔切琴青丘邱屈让热仁荣茹儒瑞若萨塞赛桑瑟森沙山尚舍申圣施什石史士舒斯丝思松苏素索塔泰坦汤唐陶特滕提廷汀通图托陀瓦娃万旺威韦维魏温文翁沃乌武西希锡夏香肖谢辛欣兴雄休许雪逊雅亚延扬杨耶叶伊衣因英尤于约月云赞泽扎詹张哲珍治朱兹卓佐伽璐莎蓓薇婷娅琳妮黛季采亭秋仓仑茨帝弥冯乃";
export const transliterated: RegExp = new RegExp(`^[${transliteration}·•・]+$`, "u");
