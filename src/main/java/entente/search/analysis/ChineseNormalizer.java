package entente.search.analysis;

import java.util.HashMap;
import java.util.Map;

/**
 * Takes the traditional form of a character for the simplified one, so that either finds both. Only the forms that
 * reports of diplomacy, arms and space are written with; others stand as they are.
 */
public final class ChineseNormalizer {
    private static final String TRADITIONAL = "個們來會為國說這時學動對發後過長開見現與東車體點機無問從當軍戰進應實關電產義業總經將條員選單張聯衛導"
        + "彈艦飛衝俠紹訪談議協約簽認讓論設計許話該調請諾謝證識譯護變讀貝負財貨責買費資賣質購贈輕輛輪轉載軌農達"
        + "違遠連運適遷還邊鄰醫釋針鋼錄錢鎮鏡鐵門閉間聞閱隊階際陽陸陳險隱難雙雜離雲靈靜頂項順須預領頭題願類顯風"
        + "飯馬駐駕駛驅驗騰驚鬥魚鳥鷹麗黃黨齊龍專尋屆島嶺幣幫師庫廠廣廳強復徹態慮慶憲懷戲戶拋掃採換損搶擊擔據擬"
        + "擴攝敵數斷於昇晉暫術楊極構槍標樣樹橋檢權歐歲歷歸殺氣決沒況測準溫滅滿漢潔潛潰澤濟灣災烏煙熱營爭爾牆狀"
        + "獎獨獲獻環瓊畢畫異盡監盤盧確礎禮種稱積穩窮競筆節範築簡糧紀紅納純紙級細終組結統絕給維綜網緊線編緩縣縮"
        + "績織繼續罷羅聖聲職聽肅脅腦臨艙蘇蘭處號補裝製複規視親覺覽觀觸訂討訓訊託記詳語誤課謀講譽貢貫貿賀賓賦賴"
        + "趙趨躍較輔輸辦週遊遲遼郵鄉醞鋒錯鍵鎖鏈鐘闊闢陣隨雖霧韓響頁頓頻額顧飄養餘館騎鬆鮮麼薩臺裡衆眾偵備傳債"
        + "傷價優儀億償內兩冊凍減劃劇劉劍勁務勝勞勢勵勸區華參嚴園圍圖團執報場塊塵墜壓壞夥奪奮婦孫寧審寫寬寶層屬"
        + "莊萬葉著藥藝薦蓋蔣虛蟲覈訴詢試誰諸貴賽贏輿邏鑒鑑隻頒飾駁鬧魯麥齡龐"
        + "習亞籌灘廢慘憂擇擾攔暈曆樂樓橫歡殘淺湧滾滯漁濃燈爐犧獵瑪盜矯碼磚禦禍稅窪糾紐紋紛紡緒緝締縱繞纜聰膽艱蕭藍"
        + "虧襲覓診詐詞誠諜謂謎謙譜販貶賠贊趕踐軒輯轟辭遜遞遺鄧鄭鈾鉛銀銅銜鋪鍾鑽閃閔闖陝韋顆飢飽駱驕鯨鴻儲僅冪劑啟"
        + "喪堅墾壯夠妝姦孿屢巖嶼峽幟幹庁弒彌徑恆惡慣慾懸戀掛搖撐撥擋擠攜斃晝曉棄榮樞殲毀氫汙淚淨湯溝滲漸濱瀕煉爺狹"
        + "瑣瘋皺睏碩竊簾籠糞綱緬繪罰羨腫膚蘋衊訝詩誇誘諷贖輻轎邁釘鈣鉅鉑鋁鋰錫鎢鎳閣闡陰頗顫馳騷髒鮑鷗";
    private static final String SIMPLIFIED = "个们来会为国说这时学动对发后过长开见现与东车体点机无问从当军战进应实关电产义业总经将条员选单张联卫导"
        + "弹舰飞冲侠绍访谈议协约签认让论设计许话该调请诺谢证识译护变读贝负财货责买费资卖质购赠轻辆轮转载轨农达"
        + "违远连运适迁还边邻医释针钢录钱镇镜铁门闭间闻阅队阶际阳陆陈险隐难双杂离云灵静顶项顺须预领头题愿类显风"
        + "饭马驻驾驶驱验腾惊斗鱼鸟鹰丽黄党齐龙专寻届岛岭币帮师库厂广厅强复彻态虑庆宪怀戏户抛扫采换损抢击担据拟"
        + "扩摄敌数断于升晋暂术杨极构枪标样树桥检权欧岁历归杀气决没况测准温灭满汉洁潜溃泽济湾灾乌烟热营争尔墙状"
        + "奖独获献环琼毕画异尽监盘卢确础礼种称积稳穷竞笔节范筑简粮纪红纳纯纸级细终组结统绝给维综网紧线编缓县缩"
        + "绩织继续罢罗圣声职听肃胁脑临舱苏兰处号补装制复规视亲觉览观触订讨训讯托记详语误课谋讲誉贡贯贸贺宾赋赖"
        + "赵趋跃较辅输办周游迟辽邮乡酝锋错键锁链钟阔辟阵随虽雾韩响页顿频额顾飘养余馆骑松鲜么萨台里众众侦备传债"
        + "伤价优仪亿偿内两册冻减划剧刘剑劲务胜劳势励劝区华参严园围图团执报场块尘坠压坏伙夺奋妇孙宁审写宽宝层属"
        + "庄万叶着药艺荐盖蒋虚虫核诉询试谁诸贵赛赢舆逻鉴鉴只颁饰驳闹鲁麦龄庞"
        + "习亚筹滩废惨忧择扰拦晕历乐楼横欢残浅涌滚滞渔浓灯炉牺猎玛盗矫码砖御祸税洼纠纽纹纷纺绪缉缔纵绕缆聪胆艰萧蓝"
        + "亏袭觅诊诈词诚谍谓谜谦谱贩贬赔赞赶践轩辑轰辞逊递遗邓郑铀铅银铜衔铺钟钻闪闵闯陕韦颗饥饱骆骄鲸鸿储仅幂剂启"
        + "丧坚垦壮够妆奸孪屡岩屿峡帜干厅弑弥径恒恶惯欲悬恋挂摇撑拨挡挤携毙昼晓弃荣枢歼毁氢污泪净汤沟渗渐滨濒炼爷狭"
        + "琐疯皱困硕窃帘笼粪纲缅绘罚羡肿肤苹蔑讶诗夸诱讽赎辐轿迈钉钙巨铂铝锂锡钨镍阁阐阴颇颤驰骚脏鲍鸥";
    private static final Map<Integer, Integer> SIMPLER = new HashMap<>();

    static {
        for (int i = 0; i < TRADITIONAL.length(); i++) {
            SIMPLER.put((int) TRADITIONAL.charAt(i), (int) SIMPLIFIED.charAt(i));
        }
    }

    private ChineseNormalizer() {}

    /** Whether {@code term} is written in Han characters alone. */
    public static boolean only(String term) {
        return term.codePoints().allMatch(Character::isIdeographic);
    }

    static int simplified(int character) {
        return SIMPLER.getOrDefault(character, character);
    }
}
