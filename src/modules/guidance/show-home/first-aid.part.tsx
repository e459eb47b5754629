// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { Pictogram } from '#ui/pictogram'
import { text } from './show-home.text.ts'

/** What is always right, each with its pictogram of the emergency steps. */
const steps = [
  { id: 'hang-up', title: 'hangUp', body: 'hangUpText' },
  { id: 'bank', title: 'callBank', body: 'callBankText' },
  { id: 'door', title: 'door', body: 'doorText' },
  { id: 'codes', title: 'codes', body: 'codesText' },
] as const

export function FirstAid() {
  const t = useText(text)
  return (
    <section className="dw-home__band">
      <Heading level={2}>{t('firstAid')}</Heading>
      <p className="dw-soft">{t('firstAidLead')}</p>
      <ul className="dw-first-aid">
        {steps.map(({ id, title, body }) => (
          <li key={id}>
            <div className="dw-first-aid__picture">
              <Pictogram name={id} />
            </div>
            <h3>{t(title)}</h3>
            <p>{t(body)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
