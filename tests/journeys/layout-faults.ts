// SPDX-License-Identifier: EUPL-1.2
// What an eye sees of a page at once and axe does not: measured in the page itself.
import type { Page } from 'playwright-core'

export interface Layout {
  title: string
  /** In pixels, folded as it comes. */
  height: number
  /** Pixels by which it scrolls sideways. */
  over: number
  /** Words of headings that go on in the next line without a hyphen. */
  broken: string[]
  /** Buttons with what follows nearer than 16 px, and the distance. */
  tight: string[]
  /** Sizes of letters in no step of the scale, in pixels, each with where. */
  sizes: string[]
  /** Distances off the grid of 8 px and its half, each with where. */
  gaps: string[]
}

/** The page must be loaded. Text inside drawings is not measured: it grows and shrinks with them. */
export function layoutOf(page: Page): Promise<Layout> {
  return page.evaluate(() => {
    const root = document.documentElement
    const token = (name: string) => {
      const probe = document.createElement('div')
      probe.style.fontSize = `var(--dw-${name})`
      document.body.append(probe)
      const size = Number.parseFloat(getComputedStyle(probe).fontSize)
      probe.remove()
      return size
    }
    const scale = ['fine', 'small', 'body', 'lead', 'h3', 'h2', 'h1', 'front'].map(token)
    const isShown = (one: Element) => one.checkVisibility() && one.getBoundingClientRect().width > 2
    const nameOf = (one: Element) => `${one.tagName.toLowerCase()}.${[...one.classList].join('.')}`
    const textsIn = (parent: Element) => {
      const walker = document.createTreeWalker(parent, NodeFilter.SHOW_TEXT)
      const texts: Text[] = []
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (node.nodeValue?.trim() && node.parentElement && isShown(node.parentElement)) texts.push(node as Text)
      return texts.filter(({ parentElement }) => !parentElement?.closest('svg, script, style, .dw-hidden'))
    }
    const rangeOf = (text: Text, from: number, to: number) => {
      const range = document.createRange()
      range.setStart(text, from)
      range.setEnd(text, to)
      return range
    }

    const broken = [...document.querySelectorAll('h1, h2, h3, h4')].flatMap(textsIn).flatMap((text) =>
      [...(text.nodeValue ?? '').matchAll(/[\p{L}\d]{2,}/gu)]
        .filter(({ 0: word, index }) => {
          // The first letter after a soft hyphen has the hyphen's box too.
          const tops = [...rangeOf(text, index + 1, index + word.length).getClientRects()]
            .filter(({ width: wide }) => wide > 1)
            .map(({ top }) => Math.round(top))
          return new Set(tops).size > 1
        })
        .map(([word]) => word),
    )

    const main = document.querySelector('main') ?? document.body
    const texts = textsIn(main)
    const boxes = texts
      .map((text) => ({ text, box: rangeOf(text, 0, text.length).getBoundingClientRect() }))
      .filter(({ box }) => box.height > 1)
    const buttons = [...main.querySelectorAll('.utrecht-button, .dw-action-link--primary')].filter(isShown)
    const tight = buttons.flatMap((button) => {
      if (button.classList.contains('utrecht-button--subtle')) return []
      const { left, right, bottom } = button.getBoundingClientRect()
      const below = boxes
        .filter(
          ({ text, box }) => !button.contains(text) && box.left < right && box.right > left && box.top >= bottom - 2,
        )
        .map(({ text, box }) => ({
          distance: Math.round(
            (
              text.parentElement?.closest('button, a.dw-action-link--primary, summary') ??
              text.parentElement ??
              main
            ).getBoundingClientRect().top - bottom,
          ),
          box,
          text,
        }))
        .toSorted((one, other) => one.box.top - other.box.top)[0]
      if (!below || below.distance >= 16 || below.text.parentElement?.closest('.utrecht-button')) return []
      return [
        `${button.textContent?.trim().slice(0, 30)} → ${below.distance} px → ${below.text.nodeValue?.trim().slice(0, 30)}`,
      ]
    })

    const sizes = new Map<string, string>()
    for (const { parentElement: one } of textsIn(document.body)) {
      if (!one) continue
      const size = Number.parseFloat(getComputedStyle(one).fontSize)
      if (!scale.some((step) => Math.abs(step - size) < 0.1))
        sizes.set(`${size} ${nameOf(one)}`, one.textContent?.trim().slice(0, 30) ?? '')
    }

    const gaps = new Set<string>()
    for (const one of [main, ...main.querySelectorAll('*')]) {
      if (one.closest('svg, .dw-hidden') || !isShown(one)) continue
      const style = getComputedStyle(one)
      if (style.display.startsWith('inline') || style.display.startsWith('table')) continue
      for (const side of ['marginTop', 'marginBottom', 'paddingTop', 'paddingBottom', 'rowGap'] as const) {
        const size = Number.parseFloat(style[side])
        if (Number.isFinite(size) && Math.abs(size / 4 - Math.round(size / 4)) > 0.02)
          gaps.add(`${side} ${size.toFixed(1)} ${nameOf(one)}`)
      }
    }
    return {
      title: document.title,
      height: root.scrollHeight,
      over: root.scrollWidth - root.clientWidth,
      broken,
      tight,
      sizes: [...sizes].map(([size, text]) => `${size} “${text}”`),
      gaps: [...gaps],
    }
  })
}
