// SPDX-License-Identifier: EUPL-1.2
// The list below the field of the search: options in groups, one of which is active. Text is only ever set as text.

export interface Line {
  title: string
  more: string
  href: string
  post?: Readonly<Record<string, string>>
}

let made = 0

/** A list that opens over the page, for `field`, which keeps the focus. */
export class FoundPanel {
  readonly element = document.createElement('div')
  readonly #list = document.createElement('div')
  readonly #status = document.createElement('p')
  #field: HTMLInputElement | null = null
  #active: HTMLElement | null = null

  constructor(foot: string) {
    const { element } = this
    element.className = 'dw-found'
    element.popover = 'manual'
    element.setAttribute('role', 'region')
    this.#list.id = 'dw-found'
    this.#list.setAttribute('role', 'listbox')
    this.#status.className = 'dw-found__status'
    this.#status.setAttribute('role', 'status')
    const last = document.createElement('p')
    last.className = 'dw-found__foot'
    const keys = ['↑', '↓', '⏎', 'Esc'].map((key) => {
      const kbd = document.createElement('kbd')
      kbd.textContent = key
      return kbd
    })
    const shown = document.createElement('span')
    shown.setAttribute('aria-hidden', 'true')
    shown.append(...keys)
    last.append(foot, shown)
    element.append(this.#status, this.#list, last)
    // The focus stays in the field, also for whoever points.
    element.addEventListener('pointerdown', (event) => event.preventDefault())
  }

  get isOpen(): boolean {
    return this.element.matches(':popover-open')
  }

  open(field: HTMLInputElement): void {
    this.#field = field
    if (!this.element.isConnected) document.body.append(this.element)
    if (!this.isOpen) this.element.showPopover()
    const { left, bottom, width } = field.getBoundingClientRect()
    const wide = Math.max(width, Math.min(640, innerWidth - 16))
    Object.assign(this.element.style, {
      top: `${bottom + 4}px`,
      left: `${Math.max(8, Math.min(left, innerWidth - wide - 8))}px`,
      width: `${wide}px`,
      maxHeight: `${innerHeight - bottom - 12}px`,
    })
    for (const named of [this.element, this.#list])
      named.setAttribute('aria-label', field.labels?.[0]?.textContent?.trim() ?? '')
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-expanded': 'true',
      'aria-controls': this.#list.id,
      'aria-autocomplete': 'list',
      'aria-haspopup': 'listbox',
    }))
      field.setAttribute(name, value)
  }

  close(): void {
    if (this.isOpen) this.element.hidePopover()
    this.#field?.setAttribute('aria-expanded', 'false')
    this.#activate(null)
  }

  clear(): void {
    this.#list.replaceChildren()
    this.#activate(null)
  }

  say(text: string): void {
    if (this.#status.textContent !== text) this.#status.textContent = text
  }

  /** Adds options under a heading, below what stands there: nothing moves. */
  add(heading: string, lines: readonly Line[]): void {
    const group = document.createElement('div')
    const head = document.createElement('p')
    made += 1
    head.id = `dw-found-${made}`
    head.className = 'dw-found__heading'
    head.textContent = heading
    group.setAttribute('role', 'group')
    group.setAttribute('aria-labelledby', head.id)
    group.append(head, ...lines.map((line) => this.#option(line)))
    this.#list.append(group)
    if (!this.#active) this.move(1)
  }

  get size(): number {
    return this.#options.length
  }

  /** To the next option or the one before, round the end. */
  move(by: 1 | -1): void {
    const options = this.#options
    if (options.length === 0) return
    const at = this.#active ? options.indexOf(this.#active) : by > 0 ? -1 : 0
    this.#activate(options[(at + by + options.length) % options.length] ?? null)
  }

  /** Opens the active option; false when there is none that can be opened. */
  press(): boolean {
    if (!this.#active || this.#active.ariaDisabled === 'true') return false
    this.#active.click()
    return true
  }

  get #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role="option"]')]
  }

  #activate(option: HTMLElement | null): void {
    this.#active?.setAttribute('aria-selected', 'false')
    this.#active = option
    option?.setAttribute('aria-selected', 'true')
    option?.scrollIntoView({ block: 'nearest' })
    if (option) this.#field?.setAttribute('aria-activedescendant', option.id)
    else this.#field?.removeAttribute('aria-activedescendant')
  }

  #option({ title, more, href, post }: Line): HTMLElement {
    const option = document.createElement(href !== '' && !post ? 'a' : 'div')
    if (option instanceof HTMLAnchorElement) option.href = href
    made += 1
    option.id = `dw-found-${made}`
    option.className = 'dw-found__option'
    option.tabIndex = -1
    option.setAttribute('role', 'option')
    option.setAttribute('aria-selected', 'false')
    if (href === '') option.ariaDisabled = 'true'
    const name = document.createElement('span')
    name.textContent = title
    const rest = document.createElement('small')
    rest.textContent = more
    option.append(name, ' ', rest)
    if (post) option.addEventListener('click', () => send(href, post))
    return option
  }
}

/** Posts these fields as a form does, and goes where that leads. */
export function send(action: string, fields: Readonly<Record<string, string>>): void {
  const form = document.createElement('form')
  form.method = 'post'
  form.action = action
  form.hidden = true
  for (const [name, value] of Object.entries(fields)) {
    const field = document.createElement('input')
    Object.assign(field, { type: 'hidden', name, value })
    form.append(field)
  }
  document.body.append(form)
  form.submit()
}
