// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '../text/index.ts'
import { type Html, html } from './html.ts'
import { text } from './sign-in.text.ts'

export interface PlainPage {
  language: Language
  title: string
  /** What stands under the heading. */
  body: Html
  stylesheets: readonly string[]
}

/** Our own few rules, served by sign-in itself. */
export const ownStylesheet = '/inloggen/stijl.css'

/** A page without script, in the look of the public pages but apart from the page bundle. */
export function plainPage({ language, title, body, stylesheets }: PlainPage): string {
  const t = translate(text, language)
  const home = language === 'en' ? '/en' : '/'
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · dijkwacht</title>
${[...stylesheets, ownStylesheet].map((href) => html`<link rel="stylesheet" href="${href}">`)}
</head>
<body>
<div class="utrecht-page dw-public dw-sign-in">
<a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">${t('skip')}</a>
<header class="utrecht-page-header dw-header"><div class="dw-header__inner">
<a class="dw-wordmark" href="${home}">${mark}<span class="dw-wordmark__name">dijkwacht</span><span class="dw-hidden">, ${t('home')}</span></a>
</div></header>
<main id="inhoud" class="utrecht-page-content dw-main" tabindex="-1">
<h1 class="utrecht-heading-1">${title}</h1>
${body}
</main>
</div>
</body>
</html>
`.html
}

/** The dike that holds a wave, as in the header of every other page. */
const mark = html`<svg class="dw-emblem" viewBox="0 0 44 32" width="44" height="32" fill="none" stroke="currentColor" stroke-width="3" stroke-linejoin="round" aria-hidden="true"><path d="M1.5 23.5C13 23.5 14 3.5 28 3.5c8 0 13 5 13.5 12-3-3-8-3.5-11-1s-3 7-.5 9"/><path d="M0 30.5H44"/></svg>`

/** What happened, what to do, and where to go: never a code, never a stack. */
export interface Notice {
  title: string
  what: string
  /** The first is what to do. */
  links: readonly { href: string; text: string }[]
}

export function noticePage({ title, what, links }: Notice, language: Language, stylesheets: readonly string[]): string {
  const home = { href: language === 'en' ? '/en' : '/', text: translate(text, language)('toHome') }
  const [first, ...others] = [...links, home]
  return plainPage({
    language,
    title,
    stylesheets,
    body: html`<p class="utrecht-paragraph utrecht-paragraph--lead">${what}</p>
<div class="dw-actions">${first ? html`<a class="dw-action-link dw-action-link--primary" href="${first.href}">${first.text}</a>` : []}
${others.map(({ href, text: said }) => html`<a class="utrecht-link utrecht-link--html-a" href="${href}">${said}</a>`)}</div>`,
  })
}
