<?php
// What a WordPress must be told where the host of the embeds is on the same machine, on any port and with a certificate of its own.
// `?with-script` gives the page the loader, as a theme has it.

add_filter('https_ssl_verify', '__return_false');
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn($ports, $host, $url) => [...$ports, parse_url($url, PHP_URL_PORT)], 10, 3);

add_action('wp_head', function () {
	if (isset($_GET['with-script'])) {
		echo getenv('WORDPRESS_SCRIPT');
	}
});
