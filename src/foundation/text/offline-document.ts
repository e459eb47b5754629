// SPDX-License-Identifier: EUPL-1.2

const style = `:root{color-scheme:light dark}body{font:1.125rem/1.55 system-ui,sans-serif;max-width:40rem;margin:0 auto;padding:1rem;overflow-wrap:break-word}h1,h2{line-height:1.25;margin:1.5em 0 .3em}h1{font-size:1.8rem}h2{font-size:1.25rem}p{margin:.3em 0}ol,ul{padding-inline-start:1.4em}ol>li{margin-block-end:1.5rem}.say{border:2px solid;border-inline-start-width:6px;padding:.75rem 1rem;margin-block:1rem}button,textarea{font:inherit;min-height:3rem;padding:.5rem 1rem;margin-block:.5rem;border:2px solid;border-radius:3px;background:Canvas;color:LinkText}textarea{box-sizing:border-box;width:100%;color:FieldText}:focus-visible{outline:3px solid LinkText;outline-offset:3px}code{font-size:1.4rem}.away{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}@media print{button,.say{display:none}}`

/** A page that a service worker draws by itself: no site, no script, no picture; colours of the system, so that it reads in the dark and in high contrast. `nonce` is for its style. */
export function offlineDocument(page: { language: string; title: string; nonce: string }, inside: string): string {
  const { language, title, nonce } = page
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${asHtml(title)} · dijkwacht</title><style nonce="${nonce}">${style}</style></head><body><main>${inside}</main></body></html>`
}

/** Text in HTML, between tags or between double quotes. */
export function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
