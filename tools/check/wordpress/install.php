<?php
// Run once on the command line: the database, and an administrator, an author and a contributor.

define('WP_INSTALLING', true);
(new mysqli(null, 'root', '', '', 0, getenv('WORDPRESS_SOCKET')))->query('CREATE DATABASE wordpress');
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install('Cổng thông tin', 'administrator', 'administrator@example.vn', false, '', 'password');
foreach (['author', 'contributor'] as $role) {
	wp_insert_user(['user_login' => $role, 'user_pass' => 'password', 'user_email' => "$role@example.vn", 'role' => $role]);
}
