// SPDX-License-Identifier: EUPL-1.2
import { formatDate, translate } from '#foundation/text'
import { Button } from '#ui/button'
import { RadioGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { type FieldError, Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { SelectField } from '#ui/select-field'
import { Status } from '#ui/status'
import { List, Paragraph, Small } from '#ui/text'
import type { RefusalGround } from '../request/answering.data.ts'
import { groundText } from '../request/request.text.ts'
import type { ShownItem, ShownSource } from './shown-sources.ts'
import { showText } from './show-request.text.ts'

type FoundProps = { sources: ShownSource[]; grounds: RefusalGround[]; isAccess: boolean; errors: FieldError[] }

/** Everything that was found, source by source, with what was decided about it. */
export function FoundPart({ sources, grounds, isAccess, errors }: FoundProps) {
  const t = useText(showText)
  return (
    <section id="gevonden">
      <Heading level={2}>{t('found')}</Heading>
      {sources.length === 0 ? (
        <Paragraph>{t('foundNone')}</Paragraph>
      ) : (
        <Paragraph>{t(isAccess ? 'default' : 'defaultNot')}</Paragraph>
      )}
      {sources.map((source) => (
        <section key={source.source}>
          <Heading level={3}>{source.title}</Heading>
          {source.isConfidential && <Status kind="stop" text={t('confidential')} />}
          {source.hasMore && <Paragraph>{t('more')}</Paragraph>}
          {source.items.map((item) => (
            <Item key={item.id} source={source} item={item} grounds={grounds} errors={errors} />
          ))}
          {source.items.length > 1 && <Decide source={source} item={null} grounds={grounds} errors={errors} />}
        </section>
      ))}
    </section>
  )
}

type ItemProps = { source: ShownSource; item: ShownItem; grounds: RefusalGround[]; errors: FieldError[] }

function Item({ source, item, grounds, errors }: ItemProps) {
  const language = useLanguage()
  const t = translate(showText, language)
  const { decision } = item
  return (
    <div>
      <List items={item.content.map(({ name, value }) => `${name}: ${value}`)} />
      <Small>
        {t(item.side)} · {t('since2', { day: formatDate(item.since, language) })}
      </Small>
      {item.side === 'stated' && !item.isHidden && <Small>{t('statedHelp')}</Small>}
      {item.isHidden && !source.isConfidential && <Small>{t('confidential')}</Small>}
      {decision && (
        <Status
          kind={decision.outcome === 'refuse' ? 'warn' : 'ok'}
          text={t('decided', { outcome: t(decision.outcome), name: decision.name })}
        />
      )}
      {item.correctAt !== null && (
        <Paragraph>
          {item.correctAt ? <TextLink href={item.correctAt}>{t('correctAt')}</TextLink> : t('correctBy')}
        </Paragraph>
      )}
      <Decide source={source} item={item} grounds={grounds} errors={errors} />
    </div>
  )
}

type DecideProps = { source: ShownSource; item: ShownItem | null; grounds: RefusalGround[]; errors: FieldError[] }

function Decide({ source, item, grounds, errors }: DecideProps) {
  const t = useText(showText)
  const g = useText(groundText)
  const about = item?.id ?? source.source
  const error = errors.find(({ field }) => field === about)?.message
  const choices = [
    ...((item ? item.isHidden : source.isConfidential) ? [] : ['hand-over' as const]),
    ...(source.mayErase ? ['erase' as const] : []),
    'correct' as const,
    'refuse' as const,
  ]
  const label = t(item ? 'one' : 'whole')
  return (
    <Details summary={label} open={error !== undefined}>
      <Form label={`${label}: ${source.title}`}>
        <HiddenField name="intent" value="decide" />
        <HiddenField name="bron" value={source.source} />
        {item && <HiddenField name="gegeven" value={item.id} />}
        <RadioGroup
          name="uitkomst"
          id={about}
          legend={t('outcome')}
          error={error}
          options={choices.map((value) => ({ value, text: t(value) }))}
        />
        <SelectField
          name="grond"
          id={`grond-${about}`}
          label={t('ground')}
          optional
          emptyText={t('groundNone')}
          options={grounds.map((value) => ({ value, text: g(value) }))}
        />
        <Button appearance="secondary" hiddenText={`${label}: ${source.title}`}>
          {t('do')}
        </Button>
      </Form>
    </Details>
  )
}
