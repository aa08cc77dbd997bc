package nl.gestand.query;

import nl.gestand.query.bundle.BundleConfiguration;
import nl.gestand.query.log.LogConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;

/** Everything that shows; a process that imports this answers reads. */
@Configuration(proxyBeanMethods = false)
@Import({ReadingConfiguration.class, LogConfiguration.class, BundleConfiguration.class})
@ComponentScan(
        basePackages = {
            "nl.gestand.query.index",
            "nl.gestand.query.register",
            "nl.gestand.query.letter",
            "nl.gestand.query.dossier",
            "nl.gestand.query.replay",
            "nl.gestand.query.search",
            "nl.gestand.query.live",
            "nl.gestand.query.statistics",
            "nl.gestand.query.about",
            "nl.gestand.query.desk",
            "nl.gestand.query.changes",
            "nl.gestand.query.export",
            "nl.gestand.query.annex"
        },
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class QuerySide {}
