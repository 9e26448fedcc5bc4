package vn.thac.reading.phrase.agency;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thac.reading.phrase.Near;
import vn.thac.reading.phrase.Plain;

/**
 * The words that orders begin with. In "Sở Y tế tham mưu …" the first of them ends the name of who
 * is told; in "Tham mưu …" nobody is named.
 */
public final class Verbs {

  private static final String ORDERS =
      """
      chu tri|phoi hop|tham muu|co trach nhiem|co nhiem vu|chiu trach nhiem|la (?:co quan|don vi|dau moi|thuong truc)
      thuc hien|trien khai|hoan thanh|xay dung|soan|du thao|lap|ban hanh|trinh|de xuat|bien soan|bien tap|in an
      (?<!cac )(?<!,\\s)(?<!nhung )to chuc(?! chinh tri| chinh quyen| hanh chinh| can bo| dang| xa hoi)|thanh lap|kien toan|phat dong
      (?<!ban )chi dao|phan cong|giao(?! duc| thong| vien| dich| luu| tiep)|chuyen(?! doi| nganh| mon| vien| de| khoa)|cu(?= can| nguoi| thanh vien| doan| giao vien)
      huong dan|quan triet|van dong|theo doi|don doc|kiem tra|giam sat|danh gia|khao sat|thu thap|dieu tra(?! vien)|thong ke(?! tinh| co so)
      (?<!hoi dong )tham dinh|ra soat|(?<!khoa ngoai )(?<!khoa noi )(?<!phong ke hoach )tong hop|bao cao|gui|nop|thong bao|cung cap|cung ung|cap nhat|dang (?:tai|ky|tin)|tiep thu
      cong khai|cong bo|niem yet|phat(?! thanh| trien| hien)|phat hien|viet(?! nam)|dua|phat hanh|thiet ke|nghien cuu|san xuat
      can cu|theo (?=chuc nang|nhiem vu|quy dinh|phan cong)|tren co so|tang cuong|day manh|chu dong|kip thoi|nghiem tuc|khan truong|tich cuc|tap trung|uu tien|quan tam|chu trong
      tiep tuc|duy tri|nang cao|nang cap|mo rong|phat huy|bo tri|phan bo|can doi|(?<!ban )(?<!co quan )quan ly(?! thi truong| chat luong| du an)|van hanh
      dam bao|bao dam|tiep nhan|giai quyet|khai thac|ung dung|lua chon|khen thuong|bieu duong|nhan rong|giup|(?<!kiem )lam(?! san| nghiep)|mo(?! hinh)
      lap dat|chuan bi|bao ve(?! moi truong)|dinh ky|thuong xuyen|(?:hang|hang|moi) (?:thang|quy|nam|tuan|ngay)|tuyen truyen|pho bien
      tao dieu kien|khuyen khich|ho tro|(?<!giao duc va )dao tao(?! nghe)|boi duong|tap huan|(?<!ke hoach va )dau tu(?! xay| cong)|mua sam|trang bi|sua|cai tao|thi cong
      xu ly|ngan chan|phong ngua|truy quet|tuan tra|canh bao|thuc thi|cam ket|ky(?= ket| hop dong| cam ket| quy che)|phe duyet|tham gia|huy dong
      long ghep|loi ho|gan(?= cong tac| viec| voi| ket)|(?<!ban )dieu (?:hanh|tiet|phoi|tra|chinh)|thu(?= gom| hoi| phi)|thu gom|van chuyen|trong(?= cay| rung)
      kham(?= benh| suc)|dieu tri(?! noi| ngoai)|tiem(?! nang)|phun|thu hoach|don(?= dep| tiep)|treo|phat song|truc(?= tiep| cap cuu| ban| 24)|tra cuu|so hoa
      xac (?:dinh|minh|nhan)|cu the hoa|luu y|uu tien|ap dung|bien che|tinh toan|du (?:toan|tru|bao)|thanh toan|quyet toan|cap(?= kinh phi| phat| giay)|guong mau
      dong vien|tu van|gioi thieu|ket noi|kiem soat(?! nhiem khuan| benh tat| thu tuc)|kiem dem|kiem ke|cham soc|nuoi duong|giai toa|xoa bo|thao go|khac phuc|han che
      can(?= chu trong| tang cuong| chu dong| phai)|phai|se|duoc giao|dinh huong|phan anh|truc tiep|dong gop|cai tien|cai thien|rut ngan|lien he|lam viec
      nam (?:bat|chac|tinh hinh|ro|sat)|chap hanh|dau tranh|tranh thu|trao doi|phan tich|thao luan|du (?:hop|sinh hoat|gio)|giu gin|giu vung|thu hoi|giao nop|cap phat
      rut kinh nghiem|nhac nho|nhac(?= (?:hoc sinh|nguoi|ho|cac|can bo|cong chuc|don vi))|doi chieu|chan chinh|phong chong|quy dinh|lua chon|tham quan|cong nhan|de cu|cu cong|tuyen (?:chon|dung)|dang ky|ky ket|nghiem thu|ban giao|cam(?= (?:it nhat|bien|moc|co|bang|tuyen))|di(?= (?:kiem|tham|khao|thuc te|giam))|tong (?:ra soat|kiem tra|dieu tra|ve sinh|kiem ke)|tu (?=cham|danh gia|kiem tra|bo tri|ra soat|khac phuc|to chuc)|cham diem|tiep can|khoi cong|khanh thanh|luan phien|chot chan|so tan|di doi|ung truc
      """;

  private static final String ANY = ORDERS.strip().replace('\n', '|');
  private static final Pattern INSIDE = Pattern.compile("\\s(?:" + ANY + ")\\b");
  private static final Pattern FIRST = Pattern.compile("^(?:" + ANY + ")\\b");

  private static final int LONGEST_NAME = 1_500;

  private Verbs() {}

  /** Whether an order begins this text, which names nobody. */
  public static boolean begin(String text) {
    return FIRST.matcher(Plain.of(Near.first(text, 60))).find();
  }

  /**
   * Where the first order stands that follows a name, at the blank before it, or -1. In a name
   * ("Trung tâm Kiểm soát bệnh tật") such words are written with a capital.
   */
  public static int after(String text, int from) {
    return afterName(Near.first(text, LONGEST_NAME), from);
  }

  private static int afterName(String text, int from) {
    Matcher verb = INSIDE.matcher(Plain.of(text));
    int at = from;
    while (verb.find(at)) {
      boolean low = Character.isLowerCase(text.charAt(verb.start() + 1));
      if (low && Agencies.depth(text, verb.start()) == 0) {
        return verb.start();
      }
      at = verb.start() + 1;
    }
    return -1;
  }
}
