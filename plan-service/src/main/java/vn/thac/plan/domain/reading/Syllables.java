package vn.thac.plan.domain.reading;

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

  private static final Set<String> LABIALS = Set.of("b", "m", "p", "ph", "v");
  private static final Set<String> BEFORE_Y = Set.of("", "h", "k", "l", "m", "s", "t", "v");
  private static final Set<String> KNOWN = known();
  private static final Map<String, Integer> RANKS = ranks();

  private Syllables() {}

  static boolean has(String plain) {
    return KNOWN.contains(plain);
  }

  /** How common a syllable is, from 0 to 1. */
  static double common(String plain) {
    Integer rank = RANKS.get(plain);
    return rank == null ? 0 : 1 - 0.8 * rank / RANKS.size();
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
