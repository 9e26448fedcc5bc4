package vn.thac.reading.file.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The straight lines that are drawn on a page, be it as lines or as very thin areas. */
final class Drawing {

  private static final int MOST = 100_000;
  private static final float THICKEST = 3;

  private final List<float[]> drawn = new ArrayList<>();
  private final List<float[]> path = new ArrayList<>();
  private Rectangle2D.Float area = none();
  private final List<Rectangle2D.Float> areas = new ArrayList<>();
  private Point2D.Float at = new Point2D.Float();
  private Point2D.Float begin = at;

  /** Where a point of the drawing is on the page. */
  interface OnPage {
    Point2D.Float point(float x, float y);
  }

  void take(String operator, List<COSBase> operands, OnPage page) {
    float[] n = numbers(operands);
    switch (operator) {
      case "m" -> {
        if (n.length == 2) {
          next();
          at = page.point(n[0], n[1]);
          begin = at;
          area.add(at);
        }
      }
      case "l" -> {
        if (n.length == 2) {
          line(page.point(n[0], n[1]));
        }
      }
      case "c", "v", "y" -> {
        if (n.length >= 4) {
          at = page.point(n[n.length - 2], n[n.length - 1]);
          area.add(at);
        }
      }
      case "h" -> line(begin);
      case "re" -> {
        if (n.length == 4) {
          rectangle(n, page);
        }
      }
      case "S" -> stroke();
      case "s" -> {
        line(begin);
        stroke();
      }
      case "f", "F", "f*" -> fill();
      case "B", "B*", "b", "b*" -> {
        line(begin);
        fill(false);
        stroke();
      }
      case "n" -> clear();
      default -> {} // draws nothing
    }
  }

  private static float[] numbers(List<COSBase> operands) {
    float[] numbers = new float[operands.size()];
    for (int i = 0; i < numbers.length; i++) {
      if (!(operands.get(i) instanceof COSNumber number)) {
        return new float[0];
      }
      numbers[i] = number.floatValue();
    }
    return numbers;
  }

  private static Rectangle2D.Float none() {
    return new Rectangle2D.Float(0, 0, -1, -1);
  }

  private void next() {
    if (areas.size() < MOST) {
      areas.add(area);
    }
    area = none();
  }

  private void line(Point2D.Float to) {
    if (path.size() < MOST) {
      path.add(new float[] {at.x, at.y, to.x, to.y});
    }
    at = to;
    area.add(to);
  }

  private void rectangle(float[] n, OnPage page) {
    next();
    at = page.point(n[0], n[1]);
    begin = at;
    area.add(at);
    line(page.point(n[0] + n[2], n[1]));
    line(page.point(n[0] + n[2], n[1] + n[3]));
    line(page.point(n[0], n[1] + n[3]));
    line(begin);
  }

  private void stroke() {
    path.forEach(this::draw);
    clear();
  }

  private void fill() {
    fill(true);
  }

  private void fill(boolean last) {
    next();
    for (Rectangle2D.Float each : areas) {
      if (each.width >= 0 && Math.min(each.width, each.height) <= THICKEST) {
        draw(new float[] {each.x, each.y, each.x + each.width, each.y + each.height});
      }
    }
    if (last) {
      clear();
    }
  }

  private void draw(float[] line) {
    if (drawn.size() < MOST) {
      drawn.add(line);
    }
  }

  private void clear() {
    path.clear();
    areas.clear();
    area = none();
  }

  /** The lines as the reader sees them who turns the page so that its letters stand upright. */
  Rulings rulings(int direction, PDRectangle page) {
    Rulings rulings = new Rulings();
    for (float[] line : drawn) {
      float[] from = upright(line[0], line[1], direction, page);
      float[] to = upright(line[2], line[3], direction, page);
      rulings.add(from[0], from[1], to[0], to[1]);
    }
    return rulings;
  }

  private static float[] upright(float left, float up, int direction, PDRectangle page) {
    float x = left - page.getLowerLeftX();
    float y = up - page.getLowerLeftY();
    return switch (direction) {
      case 90 -> new float[] {y, x};
      case 180 -> new float[] {page.getWidth() - x, y};
      case 270 -> new float[] {page.getHeight() - y, page.getWidth() - x};
      default -> new float[] {x, page.getHeight() - y};
    };
  }
}
