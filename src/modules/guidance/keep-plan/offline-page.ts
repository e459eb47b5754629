// SPDX-License-Identifier: EUPL-1.2
import type { CopiedStep, PlanCopy } from './kept-copy.ts'

/**
 * The kept plan as a page that the device makes by itself: no site, no script, no picture; colours of the system, so that it also reads in the
 * dark and in high contrast. `nonce` is for its own style.
 */
export function offlinePage(copy: PlanCopy, nonce: string): string {
  const { words, steps, code } = copy
  const item = (step: CopiedStep) =>
    `<li><h2>${plain(step.title)}</h2><p>${plain(step.how)}</p><p><small>${plain(step.why)}</small></p>${tick(step, words.done)}</li>`
  const tick = ({ id, title }: CopiedStep, label: string) =>
    `<button name="toggle" value="${plain(id)}">${plain(label)}<span class="away"> ${plain(title)}</span></button>`
  const [open, done] = [steps.filter((step) => !step.done), steps.filter((step) => step.done)]
  const form = (inside: string) =>
    `<form method="post"><input type="hidden" name="code" value="${plain(code)}">${inside}</form>`
  const points = copy.points.map(
    ({ name, text, call }) =>
      `<li><b>${plain(name)}</b> ${plain(text)}${call ? ` <a href="${plain(call.href)}">${plain(call.text)}</a>` : ''}</li>`,
  )
  return framed(
    copy,
    nonce,
    `${form(`<button name="intent" value="leave">${plain(words.exit)}</button>`)}
<p role="status" class="say"><b>${plain(words.offline)}</b> ${plain(words.offlineMore)} ${plain(copy.untilText)}</p>
<h1>${plain(words.title)}</h1>
<p>${plain(words.lead)}</p>
${form(
  `<ol>${open.map(item).join('')}</ol>${
    done.length > 0
      ? `<h2>${plain(words.doneTitle)}</h2><ul>${done.map((step) => `<li>☑ ${plain(step.title)} ${tick(step, words.undo)}</li>`).join('')}</ul>`
      : ''
  }`,
)}
<h2>${plain(words.avoidTitle)}</h2>
<ul>${copy.avoid.map((one) => `<li>${plain(one)}</li>`).join('')}</ul>
<h2>${plain(words.pointsTitle)}</h2>
<ul>${points.join('')}</ul>
<h2>${plain(words.codeTitle)}</h2>
<p><code>${plain(code)}</code></p>
${form(`<button name="intent" value="wipe">${plain(words.wipe)}</button>`)}`,
  )
}

/** What stands there after the plan was wiped without internet. */
export function wipedPage(copy: PlanCopy, nonce: string): string {
  const { words } = copy
  return framed(copy, nonce, `<h1 role="status">${plain(words.wiped)}</h1><p>${plain(words.wipedMore)}</p>`)
}

const style = `:root{color-scheme:light dark}body{font:1.125rem/1.55 system-ui,sans-serif;max-width:40rem;margin:0 auto;padding:1rem;overflow-wrap:break-word}h1,h2{line-height:1.25;margin:1.5em 0 .3em}h1{font-size:1.8rem}h2{font-size:1.25rem}p{margin:.3em 0}ol,ul{padding-inline-start:1.4em}ol>li{margin-block-end:1.5rem}.say{border:2px solid;border-inline-start-width:6px;padding:.75rem 1rem;margin-block:1rem}button{font:inherit;min-height:3rem;padding:.5rem 1rem;margin-block:.5rem;border:2px solid;border-radius:3px;background:Canvas;color:LinkText}:focus-visible{outline:3px solid LinkText;outline-offset:3px}code{font-size:1.4rem}.away{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}@media print{button,.say{display:none}}`

function framed({ language, words }: PlanCopy, nonce: string, inside: string): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${plain(words.title)} · dijkwacht</title><style nonce="${nonce}">${style}</style></head><body><main>${inside}</main></body></html>`
}

function plain(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
