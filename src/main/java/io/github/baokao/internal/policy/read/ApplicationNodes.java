package io.github.baokao.internal.policy.read;

import io.github.baokao.candidate.Application;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.internal.base.document.Decoder;

/** Reads applications that are part of another document, so that faults have that document's positions. */
public final class ApplicationNodes {

    private ApplicationNodes() {}

    /**
     * Decodes an application in the shape of {@link ApplicationReader}.
     *
     * @param catalog the catalogue that has the names of the levels
     * @return the decoder
     */
    public static Decoder<Application> decoder(Catalog catalog) {
        return new ApplicationDecoder(catalog).application();
    }
}
