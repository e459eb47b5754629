// SPDX-License-Identifier: EUPL-1.2
import { asHtml, offlineDocument } from '#foundation/text'
import type { CopiedStep, PlanCopy } from './kept-copy.ts'

/**
 * The kept plan as a page that the device makes by itself: no site, no script, no picture; colours of the system, so that it also reads in the
 * dark and in high contrast. `nonce` is for its own style.
 */
export function offlinePage(copy: PlanCopy, nonce: string): string {
  const { words, steps, code } = copy
  const item = (step: CopiedStep) =>
    `<li><h2>${asHtml(step.title)}</h2><p>${asHtml(step.how)}</p><p><small>${asHtml(step.why)}</small></p>${tick(step, words.done)}</li>`
  const tick = ({ id, title }: CopiedStep, label: string) =>
    `<button name="toggle" value="${asHtml(id)}">${asHtml(label)}<span class="away"> ${asHtml(title)}</span></button>`
  const [open, done] = [steps.filter((step) => !step.done), steps.filter((step) => step.done)]
  const form = (inside: string) =>
    `<form method="post"><input type="hidden" name="code" value="${asHtml(code)}">${inside}</form>`
  const points = copy.points.map(
    ({ name, text, call }) =>
      `<li><b>${asHtml(name)}</b> ${asHtml(text)}${call ? ` <a href="${asHtml(call.href)}">${asHtml(call.text)}</a>` : ''}</li>`,
  )
  return framed(
    copy,
    nonce,
    `${form(`<button name="intent" value="leave">${asHtml(words.exit)}</button>`)}
<p role="status" class="say"><b>${asHtml(words.offline)}</b> ${asHtml(words.offlineMore)} ${asHtml(copy.untilText)}</p>
<h1>${asHtml(words.title)}</h1>
<p>${asHtml(words.lead)}</p>
${form(
  `<ol>${open.map(item).join('')}</ol>${
    done.length > 0
      ? `<h2>${asHtml(words.doneTitle)}</h2><ul>${done.map((step) => `<li>☑ ${asHtml(step.title)} ${tick(step, words.undo)}</li>`).join('')}</ul>`
      : ''
  }`,
)}
<h2>${asHtml(words.avoidTitle)}</h2>
<ul>${copy.avoid.map((one) => `<li>${asHtml(one)}</li>`).join('')}</ul>
<h2>${asHtml(words.pointsTitle)}</h2>
<ul>${points.join('')}</ul>
<h2>${asHtml(words.codeTitle)}</h2>
<p><code>${asHtml(code)}</code></p>
${form(`<button name="intent" value="wipe">${asHtml(words.wipe)}</button>`)}`,
  )
}

/** What stands there after the plan was wiped without internet. */
export function wipedPage(copy: PlanCopy, nonce: string): string {
  const { words } = copy
  return framed(copy, nonce, `<h1 role="status">${asHtml(words.wiped)}</h1><p>${asHtml(words.wipedMore)}</p>`)
}

function framed({ language, words }: PlanCopy, nonce: string, inside: string): string {
  return offlineDocument({ language, title: words.title, nonce }, inside)
}
