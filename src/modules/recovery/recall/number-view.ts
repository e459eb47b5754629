// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '#foundation/text'
import { translate } from '#foundation/text'
import { type CalendarDate, formatCalendarDate, telAddress } from '#values'
import { numberText } from './number.text.ts'

interface Verified {
  phone: string
  verifiedBy: string | null
  verifiedOn: string
  isInvented: boolean
}

/** A number to call, with who looked at it and when; an invented one says so and leads nowhere. */
export function numberView(number: Verified, language: Language): { phone: string; href: string | null; note: string } {
  const t = translate(numberText, language)
  const day = formatCalendarDate(number.verifiedOn as CalendarDate, language)
  const checked = number.verifiedBy ? t('checkedBy', { who: number.verifiedBy, day }) : t('checked', { day })
  return {
    phone: number.phone,
    href: number.isInvented ? null : telAddress(number.phone),
    note: number.isInvented ? `${t('invented')} ${checked}` : checked,
  }
}
