// SPDX-License-Identifier: EUPL-1.2
import { dutchDay, identifiersIn, parseCalendarDate, parseOwnMailAddress } from '#values'
import type { Context } from '../access/index.ts'
import type { FormEntries } from './form.ts'
import { type FieldError, Refusal } from './refusal.ts'
import { webMessages } from './web.text.ts'

const longestMailAddress = 254

/** Reads the fields of one form and remembers everything that is wrong with them, so that all of it is said at once. */
export class FormReader {
  readonly #problems: FieldError[] = []
  readonly #ctx: Context
  readonly #entries: FormEntries

  constructor(ctx: Context, entries: FormEntries) {
    this.#ctx = ctx
    this.#entries = entries
  }

  #wrong(field: string, code: string, values?: FieldError['values']): '' {
    this.#problems.push({ field, code, ...(values && { values }) })
    return ''
  }

  /** A text without an account, number or address in it. */
  text(field: string, longest: number, isRequired = true): string {
    const written = [this.#entries[field] ?? ''].flat().join('\n').trim().toWellFormed().replaceAll('\0', '')
    if (written === '') return isRequired ? this.#wrong(field, webMessages.required) : ''
    if (written.length > longest) return this.#wrong(field, webMessages.tooLong, { max: longest })
    const [found] = identifiersIn(written)
    return found ? this.#wrong(field, webMessages.holdsIdentifier, { found: found.text }) : written
  }

  /** A reference to a document: may be an address, because that is where one finds it again. */
  reference(field: string, longest: number, isRequired = true): string {
    const written = [this.#entries[field] ?? ''].flat().join(' ').trim().toWellFormed().replaceAll('\0', '')
    if (written === '') return isRequired ? this.#wrong(field, webMessages.required) : ''
    return written.length > longest ? this.#wrong(field, webMessages.tooLong, { max: longest }) : written
  }

  /** Where somebody wants mail, in the form in which it is compared. A slip in the name of a great provider is asked about. */
  mailAddress(field: string): string {
    const parsed = parseOwnMailAddress(this.reference(field, longestMailAddress))
    if (parsed.ok) return parsed.value.canonical
    const { code, values } = parsed.problem
    return code === 'email.mistyped'
      ? this.#wrong(field, webMessages.mistypedMail, values)
      : this.#wrong(field, webMessages.noMailAddress)
  }

  choice(field: string, choices: readonly string[]): string {
    return choices.find((choice) => choice === this.#entries[field]) ?? this.#wrong(field, webMessages.choose)
  }

  /** A day as people write it, as ISO date; refused when it still has to come, unless it may. */
  day(field: string, options: { isRequired?: boolean; mayCome?: boolean } = {}): string {
    const written = [this.#entries[field] ?? ''].flat()[0] ?? ''
    if (written === '') return options.isRequired === false ? '' : this.#wrong(field, webMessages.required)
    const parsed = parseCalendarDate(written)
    if (!parsed.ok) return this.#wrong(field, webMessages.wrongDate)
    if (!options.mayCome && parsed.value > dutchDay(this.#ctx.now()))
      return this.#wrong(field, webMessages.dateInFuture)
    return parsed.value
  }

  wrong(field: string, code: string, values?: FieldError['values']): void {
    this.#wrong(field, code, values)
  }

  /** Throws one refusal with everything that was wrong. */
  done(): void {
    const [first] = this.#problems
    if (first) throw new Refusal(first.code, { values: first.values ?? {}, fields: this.#problems })
  }
}
