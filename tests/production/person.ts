// SPDX-License-Identifier: EUPL-1.2
import { DomUtils, parseDocument } from 'htmlparser2'
import { Browser } from '../../src/foundation/sign-in/sign-in.fixture.ts'
import { textOf } from '../site.ts'

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number]

const said = (element: Element) => DomUtils.innerText(element).replace(/\s+/g, ' ').trim()
const isIn = (element: Element, form: Element): boolean =>
  element.attribs.form ? element.attribs.form === form.attribs.id : isWithin(element, form)
function isWithin(element: Element, form: Element): boolean {
  for (let at: { parent: unknown } | null = element; at; at = at.parent as typeof at) if (at === form) return true
  return false
}

/**
 * Somebody who reads pages and presses buttons by what they say, over real HTTP, without script. A field is named by the first words of its label
 * (or by its name), a choice by the first words of its own label, or 'name=value' where several say the same.
 */
export class Person {
  /** Where they are, and what stands there. */
  at = ''
  html = ''
  readonly #browser: Browser
  /** As the proxy says from where they come. */
  readonly #headers: Record<string, string>
  constructor(url: string, address: string) {
    this.#browser = new Browser(url)
    this.#headers = { accept: 'text/html,*/*;q=0.8', 'x-forwarded-for': address, 'x-forwarded-proto': 'http' }
  }

  get words(): string {
    return textOf(this.html)
  }

  async open(path: string): Promise<string> {
    return this.#land(await this.#browser.fetch(path, { headers: this.#headers }))
  }

  /** Follows the first link that says this. */
  async follow(text: string | RegExp): Promise<string> {
    const link = this.#all('a').find((one) => this.#says(said(one), text))
    if (!link?.attribs.href) throw new Error(`no link "${text}" at ${this.at}: ${this.words}`)
    return this.open(link.attribs.href)
  }

  /** Fills in and presses: `fields` by label or name, `choose` by label. */
  async press(
    button: string | RegExp,
    fields: Record<string, string> = {},
    ...choose: (string | RegExp)[]
  ): Promise<string> {
    const pressed = this.#all('button').find((one) => this.#says(said(one), button))
    const form = pressed && this.#all('form').find((one) => isIn(pressed, one))
    if (!pressed || !form) throw new Error(`no button "${button}" at ${this.at}: ${this.words}`)
    const pairs = this.#filled(form, fields, choose)
    if (pressed.attribs.name) pairs.push([pressed.attribs.name, pressed.attribs.value ?? ''])
    const action = pressed.attribs.formaction ?? form.attribs.action ?? this.at
    const address = new URL(action, new URL(this.at, this.#browser.baseUrl))
    if ((form.attribs.method ?? 'get').toLowerCase() === 'get')
      return this.open(`${address.pathname}?${new URLSearchParams(pairs)}`)
    const isMultipart = form.attribs.enctype === 'multipart/form-data'
    const body = isMultipart ? new FormData() : new URLSearchParams()
    for (const [name, value] of pairs) body.append(name, value)
    const headers = { ...this.#headers, origin: this.#browser.baseUrl }
    const words = { method: 'POST', body, headers }
    let answer = await this.#browser.fetch(address.href, words)
    // What was typed goes on to another page.
    while (answer.status === 307)
      answer = await this.#browser.fetch(new URL(answer.headers.get('location') ?? '', answer.url).href, words)
    return this.#land(answer)
  }

  /** What a browser would send of this form. */
  #filled(form: Element, fields: Record<string, string>, choose: (string | RegExp)[]): [string, string][] {
    const own = ['input', 'select', 'textarea'].flatMap((tag) => this.#all(tag)).filter((one) => isIn(one, form))
    const labels = this.#all('label')
    const labelOf = (element: Element) =>
      labels
        .filter((label) => (element.attribs.id && label.attribs.for === element.attribs.id) || isWithin(element, label))
        .map(said)
        .join(' ')
    const left = new Set<unknown>([...Object.keys(fields), ...choose])
    const given = (element: Element) => {
      const label = labelOf(element)
      const key = Object.keys(fields).find((one) => one === element.attribs.name || label.startsWith(one))
      if (key !== undefined) left.delete(key)
      return key === undefined ? undefined : fields[key]
    }
    const chosen = new Set<Element>()
    const groups = new Set<string>()
    for (const words of choose) {
      const boxes = own.filter((one) => /^(radio|checkbox)$/.test(one.attribs.type ?? ''))
      const box = boxes.find(
        (one) => `${one.attribs.name}=${one.attribs.value}` === words || this.#says(labelOf(one), words),
      )
      if (!box) continue
      left.delete(words)
      chosen.add(box)
      if (box.attribs.type === 'radio') groups.add(box.attribs.name ?? '')
    }
    const pairs = own.flatMap((element): [string, string][] => {
      const { name, type = 'text', value = '' } = element.attribs
      if (!name || 'disabled' in element.attribs || type === 'submit' || type === 'file') return []
      if (type === 'radio' || type === 'checkbox') {
        const isOn = chosen.has(element) || ('checked' in element.attribs && !groups.has(name))
        return isOn ? [[name, value || 'on']] : []
      }
      const typed = given(element)
      if (element.name === 'select') return [[name, this.#option(element, typed)]]
      return [[name, typed ?? (element.name === 'textarea' ? DomUtils.textContent(element) : value)]]
    })
    if (left.size > 0)
      throw new Error(
        `not on the form at ${this.at}: ${[...left].join(', ')}; there are: ${own.map((one) => `${one.attribs.name} (${labelOf(one)})`).join(', ')}`,
      )
    return pairs
  }

  #option(select: Element, typed: string | undefined): string {
    const options = DomUtils.getElementsByTagName('option', select)
    const by = (text: string) => options.find((one) => one.attribs.value === text || said(one).startsWith(text))
    const picked = typed === undefined ? (options.find((one) => 'selected' in one.attribs) ?? options[0]) : by(typed)
    if (!picked) throw new Error(`no choice "${typed}" in ${select.attribs.name}: ${options.map(said).join(', ')}`)
    return picked.attribs.value ?? said(picked)
  }

  #all(tag: string): Element[] {
    return DomUtils.getElementsByTagName(tag, parseOnce(this.html))
  }

  #says(text: string, asked: string | RegExp): boolean {
    return typeof asked === 'string' ? text.startsWith(asked) : asked.test(text)
  }

  async #land(answer: Response): Promise<string> {
    const { answer: last } = await this.#browser.follow(answer)
    const url = new URL(last.url)
    this.at = url.pathname + url.search
    this.html = await last.text()
    if (last.status >= 400) throw new Error(`${last.status} at ${this.at}: ${this.words}`)
    return this.words
  }
}

let parsed: { html: string; document: ReturnType<typeof parseDocument> } | undefined
function parseOnce(html: string) {
  if (parsed?.html !== html) parsed = { html, document: parseDocument(html) }
  return parsed.document
}
