package vn.ocop.examples.desk.registry;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import vn.ocop.core.law.Star;
import vn.ocop.core.place.CommuneCode;
import vn.ocop.core.product.ProductGroup;
import vn.ocop.core.product.Sector;
import vn.ocop.core.product.Taxonomy;
import vn.ocop.core.programme.Progress;
import vn.ocop.core.programme.TargetProgress;

/** Writes the figures of a registry as JSON. */
final class FigureWriter {

  private static final int DECIMALS = 1;

  private final JsonGenerator out;
  private final Locale locale;

  FigureWriter(JsonGenerator out, Locale locale) {
    this.out = out;
    this.locale = locale;
  }

  void write(RegistrySummary summary) throws IOException {
    Progress progress = summary.progress();
    out.writeObjectFieldStart("figures");
    out.writeNumberField("recognised", progress.getRecognised());
    out.writeNumberField("valid", progress.getValid());
    counts("byStar", progress.getByStar(), star -> String.valueOf(star.rank()));
    counts("byStatus", progress.getByStatus(), Enum::name);
    out.writeNumberField("notReEvaluated", progress.getNotReEvaluated());
    out.writeNumberField("reEvaluated", progress.getReEvaluated());
    out.writeNumberField("upgraded", progress.getUpgraded());
    counts("byFirstYear", progress.getByFirstYear(), String::valueOf);
    counts("certificatesByYear", progress.getCertificatesByYear(), String::valueOf);
    groups(progress);
    counts("bySet", progress.getBySet(), String::valueOf);
    out.writeNumberField("withoutSet", progress.getWithoutSet());
    counts("byCommune", progress.getByCommune(), CommuneCode::value);
    out.writeNumberField("withoutCommune", progress.getWithoutCommune());
    producers(progress);
    counts("otherRecognitions", progress.getOtherRecognitions(), Enum::name);
    out.writeEndObject();
    targets(progress);
    calendar(summary);
  }

  private void groups(Progress progress) throws IOException {
    Taxonomy taxonomy = Taxonomy.standard();
    Map<ProductGroup, Integer> byGroup = progress.byGroup(taxonomy);
    out.writeArrayFieldStart("byGroup");
    for (Sector sector : taxonomy.sectors()) {
      for (ProductGroup group : sector.groups()) {
        out.writeStartObject();
        out.writeStringField("sector", sector.code());
        out.writeNumberField("group", group.number());
        out.writeStringField("name", group.name().in(locale));
        out.writeNumberField("products", byGroup.getOrDefault(group, 0));
        out.writeEndObject();
      }
    }
    out.writeEndArray();
  }

  private void producers(Progress progress) throws IOException {
    out.writeObjectFieldStart("producers");
    out.writeNumberField("total", progress.getProducers());
    counts("byKind", progress.getProducersByKind(), Enum::name);
    counts("ledBy", progress.getProducersLedBy(), Enum::name);
    out.writeNumberField("ledByAny", progress.getProducersLedByAny());
    out.writeNumberField("representativeUnknown", progress.getRepresentativeUnknown());
    out.writeNumberField("productsWithoutProducer", progress.getWithoutProducer());
    out.writeEndObject();
  }

  private void targets(Progress progress) throws IOException {
    out.writeArrayFieldStart("targets");
    for (TargetProgress target : progress.getTargets()) {
      out.writeStartObject();
      out.writeStringField("id", target.target().id());
      out.writeStringField("name", target.target().name().in(locale));
      out.writeStringField("from", target.target().period().from().toString());
      if (target.target().period().lastDay().isPresent()) {
        out.writeStringField("to", target.target().period().lastDay().get().toString());
      }
      if (target.target().atLeast().isPresent()) {
        Star atLeast = target.target().atLeast().get();
        out.writeNumberField("atLeastStars", atLeast.rank());
      }
      out.writeNumberField("target", target.target().products());
      out.writeNumberField("evaluated", target.products());
      out.writeNumberField("share", target.share(DECIMALS));
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void calendar(RegistrySummary summary) throws IOException {
    out.writeArrayFieldStart("calendar");
    for (Map.Entry<YearMonth, ReEvaluationCalendar.Month> month : summary.calendar().entrySet()) {
      out.writeStartObject();
      out.writeStringField("month", month.getKey().toString());
      out.writeNumberField("toFile", month.getValue().toFile());
      out.writeNumberField("expiring", month.getValue().expiring());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private <K> void counts(String field, Map<K, Integer> counts, Function<? super K, String> name)
      throws IOException {
    out.writeObjectFieldStart(field);
    for (Map.Entry<K, Integer> count : counts.entrySet()) {
      out.writeNumberField(name.apply(count.getKey()), count.getValue());
    }
    out.writeEndObject();
  }
}
