// SPDX-License-Identifier: EUPL-1.2
import { Button, ButtonGroup } from '#ui/button'
import { CheckboxGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { Status } from '#ui/status'
import { Paragraph } from '#ui/text'
import { TextArea } from '#ui/text-field'
import { wordsText } from './translate-message.text.ts'
import type { ProposedWords } from './words.query.ts'

/** The sentence in languages that we do not read: what was proposed, and a form for whoever speaks one. */
export function WordsParts({ languages }: { languages: ProposedWords[] }) {
  const t = useText(wordsText)
  if (languages.length === 0) return null
  return (
    <>
      <Heading level={2}>{t('title')}</Heading>
      <Paragraph>{t('lead')}</Paragraph>
      {languages.map((one) => (
        <InLanguage key={one.code} one={one} />
      ))}
    </>
  )
}

const looks = { waiting: 'neutral', approved: 'ok', stale: 'warn', withdrawn: 'warn' } as const

function InLanguage({ one }: { one: ProposedWords }) {
  const t = useText(wordsText)
  const { code, name, dir, proposals } = one
  const intent = `words-${code}`
  return (
    <section aria-labelledby={`in-${code}`}>
      <h3 className="utrecht-heading-3" id={`in-${code}`} lang={code}>
        {name}
      </h3>
      {proposals.length === 0 && <Paragraph>{t('none')}</Paragraph>}
      {proposals.map(({ id, text, state, day, agreed, mayApprove }) => (
        <Form fieldsOf={`approve-${id}`} key={id} label={`${t('approve')}: ${name}`}>
          <HiddenField name="translation" value={id} />
          <p className="utrecht-paragraph" lang={code} dir={dir}>
            <strong>{text}</strong>
          </p>
          <Paragraph>
            <Status kind={looks[state]} text={t(state === 'withdrawn' ? 'none' : state, { count: agreed })} />{' '}
            {t('proposed', { day })}
          </Paragraph>
          {mayApprove && <Declare />}
          <ButtonGroup>
            {mayApprove && (
              <Button appearance="secondary" name="intent" value={`approve-${id}`} hiddenText={name}>
                {t('approve')}
              </Button>
            )}
            <Button appearance="subtle" name="intent" value="words-withdraw" hiddenText={name}>
              {t('withdraw')}
            </Button>
          </ButtonGroup>
        </Form>
      ))}
      <Details summary={`${t('propose')}: ${name}`} intent={intent}>
        <Form intent={intent} label={`${t('propose')}: ${name}`}>
          <HiddenField name="language" value={code} />
          <TextArea
            name="text"
            label={t('words')}
            description={t('wordsMore')}
            rows={2}
            lang={code}
            dir={dir}
            maxLength={300}
          />
          <Declare />
          <Button appearance="secondary" hiddenText={name}>
            {t('propose')}
          </Button>
        </Form>
      </Details>
    </section>
  )
}

function Declare() {
  const t = useText(wordsText)
  const options = [{ value: 'yes', text: t('declare') }]
  return <CheckboxGroup name="declare" legend={t('declareTitle')} options={options} />
}
