package dev.aftercart.notify.page.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageHeadersTest {

    /** Of {@code p{}}, by openssl. */
    private static final String HASH = "gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y=";

    private static String policy(String html) {
        return PageHeaders.of(html).getOrDefault("Content-Security-Policy", "");
    }

    @Test
    void a_page_without_a_stylesheet_may_have_none() {
        assertThat(policy("<p>hello</p>")).contains("style-src 'none';").doesNotContain("unsafe");
    }

    @Test
    void each_stylesheet_is_allowed_by_what_stands_in_it() {
        String hash = "'sha256-" + HASH + "'";
        assertThat(policy("<style>p{}</style>")).contains("style-src " + hash + ";");
        assertThat(policy("<STYLE media=\"screen\">p{}</Style >")).contains("style-src " + hash + ";");
        assertThat(policy("<style>p{}</style><style>p{}</style>")).contains("style-src " + hash + ";");
        assertThat(policy("<style>a{}</style><style>p{}</style>")).contains(hash + ";");
    }

    @Test
    void line_ends_count_as_a_browser_reads_them() {
        assertThat(policy("<style>a\r\nb\rc</style>")).isEqualTo(policy("<style>a\nb\nc</style>"));
    }

    @Test
    void letters_that_grow_when_they_are_made_small_move_nothing() {
        assertThat(policy("<title>\u0130\u0130</title><STYLE>p{}</style>")).isEqualTo(policy("<style>p{}</style>"));
    }

    @Test
    void a_page_that_breaks_off_allows_no_more_than_it_has() {
        assertThat(policy("<style>p{}")).contains("style-src 'none'");
        assertThat(policy("<style")).contains("style-src 'none'");
        assertThat(policy("")).contains("style-src 'none'");
    }
}
