// SPDX-License-Identifier: EUPL-1.2
import './messages.css'
import { formatDate, translate } from '#foundation/text'
import { Details } from '#ui/details'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { List, Paragraph, Small } from '#ui/text'
import { audienceText } from '../message/message.text.ts'
import type { OtherWords } from '../translate-message/words.query.ts'
import type { MessageView, VersionView } from './list-messages.query.ts'
import { messagesText } from './show-messages.text.ts'

/** One message as everybody reads it: the sentence large, what to do and not, and on demand where it comes from. */
export function MessageCard({ message, words }: { message: MessageView; words: OtherWords[] }) {
  const language = useLanguage()
  const t = translate(messagesText, language)
  const { id, formName, audience, versions, uses } = message
  const [newest, ...earlier] = versions
  if (!newest) return null
  const day = (at: string | null) => (at ? formatDate(new Date(at), language) : '')
  const isRecalled = newest.status !== 'in-force'
  return (
    <section className="dw-agreed" aria-labelledby={id}>
      <p className="dw-agreed__for">
        {formName || t('everyForm')} · {audienceText[language][audience]}
      </p>
      <h2 id={id} className="utrecht-heading-2" lang={newest.lang}>
        {isRecalled ? t('recalled') : newest.sentence}
      </h2>
      {isRecalled && (
        <>
          <Paragraph>
            <del lang={newest.lang}>{newest.sentence}</del>
          </Paragraph>
          <Paragraph>{t('recalledMore', { date: day(newest.ended), because: newest.because })}</Paragraph>
        </>
      )}
      {!isRecalled && <DoAndDont version={newest} />}
      {!isRecalled && words.length > 0 && (
        <Details summary={t('otherLanguages')}>
          {words.map(({ code, name, dir, text }) => (
            <div key={code} lang={code} dir={dir}>
              <h3 className="utrecht-heading-3">{name}</h3>
              <Paragraph>{text}</Paragraph>
            </div>
          ))}
        </Details>
      )}
      <Details summary={t('more')}>
        {!isRecalled && (
          <>
            <Paragraph>
              {t('agreed', { names: newest.signedBy.join(', '), number: newest.number, date: day(newest.since) })}
            </Paragraph>
            <SourceLine version={newest} />
          </>
        )}
        <Paragraph>{uses.length === 0 ? t('noUses') : t('uses')}</Paragraph>
        <List
          items={uses.map(({ id: useId, title, address, by, number, isOpen }) => (
            <span key={useId}>
              {address ? <TextLink href={address}>{title}</TextLink> : title} ({by})
              {(isOpen || number !== newest.number) && <Small>{t('old')}</Small>}
            </span>
          ))}
        />
        {earlier.length > 0 && (
          <>
            <Paragraph>{t('earlier')}</Paragraph>
            <List
              items={earlier.map(({ number, ended, sentence, lang }) => (
                <span key={number} lang={lang}>
                  {t('was', { number, date: day(ended), sentence })}
                </span>
              ))}
            />
          </>
        )}
      </Details>
    </section>
  )
}

export function DoAndDont({ version: { dos, donts, lang } }: { version: VersionView }) {
  const t = useText(messagesText)
  return (
    <div className="dw-agreed__advice" lang={lang}>
      {dos.length > 0 && (
        <div>
          <h3 className="utrecht-heading-3">{t('dos')}</h3>
          <List items={dos} />
        </div>
      )}
      {donts.length > 0 && (
        <div>
          <h3 className="utrecht-heading-3">{t('donts')}</h3>
          <List items={donts} />
        </div>
      )}
    </div>
  )
}

export function SourceLine({ version: { source } }: { version: VersionView }) {
  const t = useText(messagesText)
  const said = t('source', { title: source.title, publisher: source.publisher })
  return <Paragraph>{source.url ? <TextLink href={source.url}>{said}</TextLink> : said}</Paragraph>
}
