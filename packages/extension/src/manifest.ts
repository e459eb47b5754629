// SPDX-License-Identifier: EUPL-1.2

/**
 * One manifest for Chromium and Firefox: each takes the `background` that it knows. Installed, it may see which pages are opened and wake itself;
 * a site is read only when somebody names it. No page can open, frame or find anything of the extension (no web_accessible_resources).
 */
export function manifestOf({ version, platform }: { version: string; platform: string }): object {
  // Over http on this machine only, for trying out.
  const isLocal = platform.startsWith('http://')
  return {
    manifest_version: 3,
    name: '__MSG_name__',
    description: '__MSG_short__',
    version,
    default_locale: 'nl',
    icons: { 128: 'icon-128.png' },
    permissions: ['alarms', 'webNavigation'],
    optional_permissions: ['scripting'],
    optional_host_permissions: ['https://*/*', ...(isLocal ? ['http://localhost/*', 'http://127.0.0.1/*'] : [])],
    background: { service_worker: 'background.js', scripts: ['background.js'] },
    options_ui: { page: 'start.html', open_in_tab: true },
    action: { default_title: '__MSG_name__', default_icon: { 128: 'icon-128.png' } },
    content_security_policy: {
      extension_pages: `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src ${isLocal ? 'http://localhost:* http://127.0.0.1:* ' : ''}https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    },
    minimum_chrome_version: '121',
    browser_specific_settings: {
      gecko: {
        id: 'extension@dijkwacht.invalid',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  }
}
