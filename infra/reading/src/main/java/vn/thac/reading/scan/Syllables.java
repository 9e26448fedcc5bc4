package vn.thac.reading.scan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The syllables Vietnamese can have, without marks. There are few of them, so a word that a
 * recognition got wrong is mostly none of them.
 */
final class Syllables {

  private static final String ONSETS =
      "b c ch d g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x";
  private static final String RIMES =
      """
      a ac ach ai am an ang anh ao ap at au ay e ec ech em en eng enh eo ep et eu
      i ia ich iec iem ien ieng iep iet ieu im in inh ip it iu
      o oa oac oach oai oam oan oang oanh oat oay oc oe oen oeo oet oi om on ong op ot
      u ua uan uang uat uay uc ue uech ui um un ung uo uoc uoi uom uon uong uop uot uou up ut uu uy uya uych uyen uyet uynh uyt
      y yem yen yet yeu
      """;

  /** The commonest syllables of administrative documents, the commonest first. */
  private static final String COMMON =
      """
      cong thuc hien hanh chinh cac dan va cua to chuc nhan tai trong ke hoach ubnd pham phap luat quy dinh trien khai nam
      xay dung don vi phuong xa thi tinh huyen quan ly bao cao ngay thang quyet so ve theo cho la co duoc den voi phong
      tham muu kiem tra giam sat cap nganh nghiep doanh viec giai phat dong thong tin tuyen truyen van hoa hoi vien chuc
      thu tuc cai cach nhiem vu ket qua chi dao dang ban bo phan cong tac phoi hop chu tri lien huong tang cuong dia ban
      du an tien do thoi gian hoan thanh nha nuoc chuong muc tieu yeu cau noi dung hinh su dung dam chat luong hieu nang
      cao ung khoa hoc nghe dien tu chuyen doi nguon kinh phi tai giao duc dao tao y te moi truong nong san xuat an toan
      toi truoc sau khi nay nguoi gui nhan dinh ky thuong xuyen quy hang trung tam truong so ong bi cu the luu khu pho
      xu tich cuc cap nhat cung day manh nhung cung tren duoi vao ra kip theo doi danh gia ban hanh nghi quyet thuc trach
      """;

  /** Words of two syllables, and syllables that stand together, in administrative documents. */
  private static final String PAIRS =
      """
      bo phan,thuc hien,thoi gian,hoan thanh,phoi hop,chu tri,doan the,doan vien,thanh nien,doan thanh,hoi vien,hoi nong
      to chuc,cong chuc,vien chuc,can bo,cong an,uy ban,mat tran,van phong,thong ke,tu phap,ho tich,dia chinh,xay dung
      van hoa,xa hoi,tram y,y te,truong hoc,to dan,dan pho,khu pho,ke hoach,cai cach,hanh chinh,dia ban,nguoi dan,nhan dan
      bao cao,ket qua,hang thang,hang quy,hang nam,hang tuan,hang ngay,moi tuan,moi thang,moi quy,moi nam,trong nam,trong thang
      trong quy,tu ngay,den ngay,truoc ngay,va ngay,va nam,thuong xuyen,dinh ky,de nghi,noi dung,kinh phi,tuyen truyen,pho bien
      phuong an,phan anh,chinh xac,huong dan,kiem tra,giam sat,theo doi,don doc,tong hop,trien khai,tham muu,phong ban,don vi,co quan,bi thu
      chu tich,lanh dao,thu truong,phu trach,chuyen mon,lien quan,quyet dinh,nghi quyet,chi thi,cong van,van ban,phap luat
      thu tuc,dich vu,truc tuyen,tiep nhan,giai quyet,ho so,chuyen doi,cong nghe,thong tin,he thong,truyen thanh,doanh nghiep
      san pham,so luong,chat luong,nang cao,tang cuong,yeu cau,muc dich,muc tieu,nhiem vu,giai phap,noi nhan,hoi dong
      phu nu,nong dan,cuu chien,chien binh,lien hiep,lien doan,lao dong,giao duc,dao tao,tai nguyen,moi truong,tai chinh
      it nhat,toi thieu,trung tam,dau moi,cham nhat,cuoi nam,dau nam,ho ngheo,can ngheo,cac khu,cac ban,cac thon,cac phong
      van dong,tap huan,dien tu,lap danh,danh sach,lap ho,lam dau,nam bao
      """;

  private static final Set<String> LABIALS = Set.of("b", "m", "p", "ph", "v");
  private static final Set<String> BEFORE_Y = Set.of("", "h", "k", "l", "m", "s", "t", "v");
  private static final Set<String> KNOWN = known();
  private static final Map<String, Integer> RANKS = ranks();
  private static final Map<String, Set<String>> AFTER = pairs(0);
  private static final Map<String, Set<String>> BEFORE = pairs(1);

  private Syllables() {}

  static boolean has(String plain) {
    return KNOWN.contains(plain);
  }

  /** How common a syllable is, from 0 to 1. */
  static double common(String plain) {
    Integer rank = RANKS.get(plain);
    return rank == null ? 0 : 1 - 0.8 * rank / RANKS.size();
  }

  /** Whether the second often follows the first. */
  static boolean together(String first, String second) {
    return after(first).contains(second);
  }

  /** What often follows this one. */
  static Set<String> after(String first) {
    return AFTER.getOrDefault(first, Set.of());
  }

  /** What this one often follows. */
  static Set<String> before(String second) {
    return BEFORE.getOrDefault(second, Set.of());
  }

  private static Map<String, Set<String>> pairs(int known) {
    Map<String, Set<String>> pairs = new HashMap<>();
    for (String pair : PAIRS.strip().split("\\s*[,\\n]\\s*")) {
      String[] both = pair.split(" ");
      pairs.computeIfAbsent(both[known], none -> new HashSet<>()).add(both[1 - known]);
    }
    return pairs;
  }

  private static Set<String> known() {
    Set<String> known = new HashSet<>();
    for (String rime : RIMES.split("\\s+")) {
      known.add(rime);
      for (String onset : ONSETS.split(" ")) {
        if (spelt(onset, rime.charAt(0), rime)) {
          known.add(onset + rime);
        }
      }
    }
    return known;
  }

  /** What the rules of spelling let stand together: "ke" and "ca", not "ce" and "ka". */
  private static boolean spelt(String onset, char vowel, String rime) {
    boolean rounded = rime.matches("(?:oa|oe|ue|uy|uan|uat|uay).*");
    if (rounded && LABIALS.contains(onset)) {
      return false;
    }
    boolean front = vowel == 'e' || vowel == 'i' || vowel == 'y';
    return switch (onset) {
      case "c" -> !front;
      case "k", "gh", "ngh" -> front;
      case "g", "ng" -> !front || onset.equals("g") && (rime.equals("i") || rime.equals("in"));
      case "gi" -> vowel != 'i' && vowel != 'y';
      case "qu" -> vowel != 'u' && !(rime.startsWith("o") && !rime.equals("oc"));
      default -> vowel != 'y' || rime.equals("y") && BEFORE_Y.contains(onset);
    };
  }

  private static Map<String, Integer> ranks() {
    Map<String, Integer> ranks = new HashMap<>();
    for (String word : COMMON.split("\\s+")) {
      ranks.putIfAbsent(word, ranks.size());
    }
    return ranks;
  }
}
