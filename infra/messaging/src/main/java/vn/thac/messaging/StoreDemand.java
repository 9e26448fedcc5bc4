package vn.thac.messaging;

import com.mongodb.ConnectionString;
import com.mongodb.WriteConcern;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.PropertyResolver;
import vn.thac.production.Address;
import vn.thac.production.Demand;
import vn.thac.production.Fault;

/**
 * What the way to the store has to be: to another machine, signed in, encrypted, and a write is
 * acknowledged by more than half of the copies. The address is never repeated: it holds a password.
 */
final class StoreDemand implements Demand {

  private static final String STORE = "spring.mongodb.uri";

  @Override
  public Stream<Fault> faults(PropertyResolver settings) {
    ConnectionString store = addressOf(settings.getProperty(STORE));
    if (store == null) {
      return Stream.of(
          fault(
              "store-address",
              "không phải địa chỉ MongoDB; dạng mongodb://tên:mật-khẩu@máy:27017/csdl?tls=true.",
              "is no address of MongoDB; one is like"
                  + " mongodb://name:password@host:27017/db?tls=true."));
    }
    List<Fault> faults = new ArrayList<>();
    if (Address.isLocal(String.join(",", store.getHosts()))) {
      faults.add(
          fault(
              "store-on-loopback",
              "kho dữ liệu ở chính máy này; hãy ghi địa chỉ các máy chủ MongoDB.",
              "the store is on this very machine; name the servers of MongoDB."));
    }
    if (store.getCredential() == null) {
      faults.add(
          fault(
              "store-open",
              "không đăng nhập vào MongoDB; mỗi dịch vụ có tên và mật khẩu riêng.",
              "nobody signs in to MongoDB; each service has a name and a password of its own."));
    }
    if (!Boolean.TRUE.equals(store.getSslEnabled())) {
      faults.add(
          fault(
              "store-in-clear",
              "đường đến MongoDB không mã hóa; hãy thêm tls=true.",
              "the way to MongoDB is not encrypted; add tls=true."));
    }
    if (isBelowMajority(store.getWriteConcern())) {
      faults.add(
          fault(
              "store-below-majority",
              "ghi chưa được quá nửa số bản xác nhận; hãy đặt w=majority và bỏ journal=false.",
              "a write is not acknowledged by more than half of the copies; set w=majority and no"
                  + " journal=false."));
    }
    return faults.stream();
  }

  /** What is not said is the server's to say, and it says majority. */
  private static boolean isBelowMajority(@Nullable WriteConcern said) {
    return said != null
        && (!Objects.equals(said.getWObject(), "majority")
            || Boolean.FALSE.equals(said.getJournal()));
  }

  private static @Nullable ConnectionString addressOf(@Nullable String uri) {
    try {
      return uri == null ? null : new ConnectionString(uri);
    } catch (IllegalArgumentException e) {
      return null; // its message would repeat the address
    }
  }

  private static Fault fault(String name, String vi, String en) {
    return new Fault(name, STORE, vi, en);
  }
}
