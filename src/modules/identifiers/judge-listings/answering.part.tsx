// SPDX-License-Identifier: EUPL-1.2
import { Key } from '#ui/deeds'
import { useText } from '#ui/language'
import { text } from './judge-listings.text.ts'
import type { PresetReason, Term } from './preset.ts'

/** What is chosen for one proposal, until it is sent. */
export interface Chosen {
  preset: PresetReason
  own: string
  term: Term
}

/** The reason that everybody reads and how long the warning holds: both chosen already, and changed with one key or press. */
export function Answering(props: {
  item: { reasons: PresetReason[] }
  terms: { term: Term; day: string }[]
  chosen: Chosen
  choose: (chosen: Chosen) => void
}) {
  const t = useText(text)
  const { item, terms, chosen, choose } = props
  return (
    <>
      <fieldset className="dw-presets">
        <legend>{t('reason')}</legend>
        {item.reasons.map((reason, at) => (
          <label key={reason}>
            <input
              className="utrecht-radio-button utrecht-radio-button--html-input"
              type="radio"
              id={`reden-${reason}`}
              name="preset"
              value={reason}
              defaultChecked={reason === chosen.preset}
              onChange={() => choose({ ...chosen, preset: reason, own: '' })}
            />
            {t(reason)} <Key keys={String(at + 1)} />
          </label>
        ))}
        <label className="dw-presets__own">
          <span>
            {t('own')} <Key keys="o" />
          </span>
          <textarea
            className="utrecht-textarea utrecht-textarea--html-textarea"
            id="own"
            name="own"
            rows={2}
            aria-describedby="own-more"
            value={chosen.own}
            onChange={(event) => choose({ ...chosen, own: event.target.value })}
          />
          <small id="own-more" className="dw-soft">
            {t('ownMore')}
          </small>
        </label>
      </fieldset>
      <fieldset className="dw-presets">
        <legend>{t('term')}</legend>
        {terms.map(({ term, day }) => (
          <label key={term}>
            <input
              className="utrecht-radio-button utrecht-radio-button--html-input"
              type="radio"
              name="term"
              value={term}
              defaultChecked={term === chosen.term}
              onChange={() => choose({ ...chosen, term })}
            />
            {t(term, { day })}
          </label>
        ))}
      </fieldset>
    </>
  )
}
