package vn.thac.directory.adapter.http;

import java.util.List;
import java.util.function.Function;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thac.access.Action;
import vn.thac.access.Decides;
import vn.thac.directory.application.DirectoryHasMovedOn;
import vn.thac.directory.application.ImportDirectory;
import vn.thac.directory.domain.Imported;
import vn.thac.directory.domain.OfficerRow;
import vn.thac.directory.domain.PlaceRow;
import vn.thac.http.Text;

/** Files that bring the directory up to date: all of a file, or nothing of it. */
@RestController
@RequestMapping(path = "/api/v1/imports", consumes = "text/csv")
public class ImportController {

  private final ImportDirectory importDirectory;

  ImportController(ImportDirectory importDirectory) {
    this.importDirectory = importDirectory;
  }

  /**
   * @param rows how many the file has
   * @param changed how many places they changed
   */
  record ImportView(int rows, int changed) {}

  @PostMapping("/places")
  @Decides(Action.KEEP_DIRECTORY)
  ImportView places(@RequestBody byte[] file) {
    CsvTable<PlaceRow> table = CsvTable.places(Text.of(file));
    return answered(table, importDirectory::places);
  }

  @PostMapping("/officers")
  @Decides(Action.KEEP_DIRECTORY)
  ImportView officers(@RequestBody byte[] file) {
    CsvTable<OfficerRow> table = CsvTable.officers(Text.of(file));
    return answered(table, importDirectory::officers);
  }

  private static <R> ImportView answered(CsvTable<R> table, Function<List<R>, Imported> imports) {
    if (!table.refusals().isEmpty()) {
      throw Refusing.all(table.refusals());
    }
    try {
      Imported imported = imports.apply(table.rows());
      if (!imported.refusals().isEmpty()) {
        throw Refusing.all(imported.refusals());
      }
      return new ImportView(imported.rows(), imported.changed().size());
    } catch (DirectoryHasMovedOn e) {
      throw Refusing.overtaken();
    }
  }
}
