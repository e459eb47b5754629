// SPDX-License-Identifier: EUPL-1.2
// Copies or prints the code of the receipt. Without script neither is offered: the code can be written down and put into the calendar.
const ways = document.getElementById('code-bewaren')
const code = document.querySelector('.dw-code code')
const said = ways?.querySelector('[role=status]')

function offer(way: string, act: () => void): void {
  const part = ways?.querySelector<HTMLElement>(`[data-part=${way}]`)
  if (!part) return
  part.hidden = false
  part.addEventListener('click', act)
}

if (navigator.clipboard)
  offer('copy', async () => {
    await navigator.clipboard.writeText(code?.textContent?.trim() ?? '')
    if (said) said.textContent = ways?.dataset.copied ?? ''
  })
offer('print', () => print())
