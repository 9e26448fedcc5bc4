package vn.thac.calendar;

import static java.lang.Math.floor;
import static java.lang.Math.sin;
import static java.lang.Math.toRadians;

/**
 * New moons and the sun's longitude, after Jean Meeus, Astronomical Algorithms, chapters 25 and 49.
 * Good to a minute for the moon and to a quarter of an hour for the sun between 1950 and 2150.
 */
final class Sky {

  /** Amplitude in days, power of the eccentricity, multiples of sun, moon and latitude. */
  private static final double[][] NEW_MOON = {
    {-0.40720, 0, 0, 1, 0},
    {0.17241, 1, 1, 0, 0},
    {0.01608, 0, 0, 2, 0},
    {0.01039, 0, 0, 0, 2},
    {0.00739, 1, -1, 1, 0},
    {-0.00514, 1, 1, 1, 0},
    {0.00208, 2, 2, 0, 0},
    {-0.00111, 0, 0, 1, -2},
    {-0.00057, 0, 0, 1, 2},
    {0.00056, 1, 1, 2, 0},
    {-0.00042, 0, 0, 3, 0},
    {0.00042, 1, 1, 0, 2},
    {0.00038, 1, 1, 0, -2},
    {-0.00024, 1, -1, 2, 0},
    {-0.00007, 0, 2, 1, 0},
    {0.00004, 0, 0, 2, -2},
    {0.00004, 0, 3, 0, 0},
    {0.00003, 0, 1, 1, -2},
    {0.00003, 0, 0, 2, 2},
    {-0.00003, 0, 1, 1, 2},
    {0.00003, 0, -1, 1, 2},
    {-0.00002, 0, -1, 1, -2},
    {-0.00002, 0, 1, 3, 0},
    {0.00002, 0, 0, 4, 0},
  };

  /** The planets' share: amplitude in days, angle at k = 0, degrees per new moon. */
  private static final double[][] PLANETS = {
    {0.000325, 299.77, 0.107408},
    {0.000165, 251.88, 0.016321},
    {0.000164, 251.83, 26.651886},
    {0.000126, 349.42, 36.412478},
    {0.000110, 84.66, 18.206239},
    {0.000062, 141.74, 53.303771},
    {0.000060, 207.14, 2.453732},
    {0.000056, 154.84, 7.306860},
    {0.000047, 34.52, 27.261239},
    {0.000042, 207.19, 0.121824},
    {0.000040, 291.34, 1.844379},
    {0.000037, 161.72, 24.198154},
    {0.000035, 239.56, 25.513099},
    {0.000023, 331.55, 3.592518},
  };

  private Sky() {}

  /** Julian day, in universal time, of the k-th new moon after that of 6 January 2000. */
  static double newMoon(int k) {
    double t = k / 1236.85;
    double sun = 2.5534 + 29.10535670 * k - 0.0000014 * t * t;
    double moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t + 0.00001238 * t * t * t;
    double latitude = 160.7108 + 390.67050284 * k - 0.0016118 * t * t;
    double node = 124.7746 - 1.56375588 * k + 0.0020672 * t * t;
    double eccentricity = 1 - 0.002516 * t - 0.0000074 * t * t;
    double day = 2451550.09766 + 29.530588861 * k + 0.00015437 * t * t - 0.00000015 * t * t * t;
    for (double[] term : NEW_MOON) {
      double angle = term[2] * sun + term[3] * moon + term[4] * latitude;
      day += term[0] * Math.pow(eccentricity, term[1]) * sin(toRadians(angle));
    }
    day -= 0.00017 * sin(toRadians(node));
    for (double[] planet : PLANETS) {
      day += planet[0] * sin(toRadians(planet[1] + planet[2] * k));
    }
    return day - clockAhead(day);
  }

  /** The sun's apparent longitude, 0 to 360 degrees, at a Julian day in universal time. */
  static double sunLongitude(double julianDay) {
    double t = (julianDay + clockAhead(julianDay) - 2451545.0) / 36525;
    double anomaly = toRadians(357.52911 + 35999.05029 * t - 0.0001537 * t * t);
    double centre =
        (1.914602 - 0.004817 * t - 0.000014 * t * t) * sin(anomaly)
            + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
            + 0.000289 * sin(3 * anomaly);
    double node = toRadians(125.04 - 1934.136 * t);
    double longitude =
        280.46646 + 36000.76983 * t + 0.0003032 * t * t + centre - 0.00569 - 0.00478 * sin(node);
    return longitude - 360 * floor(longitude / 360);
  }

  /** Days by which the uniform time of the formulas runs ahead of the earth's rotation. */
  private static double clockAhead(double julianDay) {
    double years = (julianDay - 2451545.0) / 365.25;
    return (62.92 + 0.32217 * years + 0.005589 * years * years) / 86400;
  }
}
