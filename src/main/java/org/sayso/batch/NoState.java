package org.sayso.batch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sayso.model.Article;
import org.sayso.model.ExtractedQuotation;

/** Keeps nothing: every run begins anew. */
public record NoState() implements StateStore {
  @Override
  public Optional<Path> folder() {
    return Optional.empty();
  }

  @Override
  public boolean isFilled() {
    return false;
  }

  @Override
  public void check() {}

  @Override
  public RunState open(RunStart start, Consumer<String> warnings) {
    return new Forgetful();
  }

  private record Forgetful() implements RunState {
    @Override
    public Optional<List<ExtractedQuotation>> recall(Article article) {
      return Optional.empty();
    }

    @Override
    public void remember(Article article, List<ExtractedQuotation> quotations, Duration took) {}

    @Override
    public void keepOnly(Collection<String> articleIds) {}

    @Override
    public Optional<Published> published(Path output) {
      return Optional.empty();
    }

    @Override
    public void remember(Path output, Published published) {}

    @Override
    public void forget(Path output) {}

    @Override
    public void finish(RunReport report) {}

    @Override
    public void close() {}
  }
}
