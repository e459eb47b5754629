// SPDX-License-Identifier: EUPL-1.2
import { addressIn, capitalised, type Language, translate } from '#foundation/text'
import { contextOf, existing } from '#foundation/web'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Table } from '#ui/table'
import { Lead, List, Paragraph, Small } from '#ui/text'
import { pageIn } from '../browse-concepts/page-in.ts'
import { text as conceptText } from '../show-concept/show-concept.text.ts'
import type { Route } from './+types/translate-concept.page.ts'
import { type SaidSum, translateConcept } from './translate-concept.query.ts'
import { text } from './translate-counts.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const asked = new URL(args.request.url).searchParams
  const found = existing(await translateConcept(ctx, args.params.code ?? '', [asked.get('een'), asked.get('ander')]))
  return {
    ...found,
    title: translate(text, ctx.language)('conceptTitle', { label: capitalised(found.label) }),
    action: addressIn(ctx.language, `/begrippen/vertaaltabel/${found.id}`),
  }
}

export default function TranslateConcept({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(text, language)
  const say = translate(conceptText, language)
  const { id, label, definition, title, action, rows, sides, chosen, sum, isSameTwice, pairs } = loaderData
  return (
    <PublicPage title={title} back={{ href: pageIn(language, '/begrippen/vertaaltabel'), text: t('back') }}>
      <Lead>
        <TextLink href={pageIn(language, `/begrippen/${id}`)}>{label}</TextLink>: {definition}
      </Lead>
      <Heading level={2} id="optellen">
        {t('sumTitle')}
      </Heading>
      {sides.length < 2 ? (
        <Paragraph>{t('sumNone')}</Paragraph>
      ) : (
        <>
          <Paragraph>{t('sumBody')}</Paragraph>
          <Form method="get" action={`${action}#optellen`} submit={t('answer')} quiet>
            <SelectField
              name="een"
              label={t('first')}
              options={sides}
              defaultValue={chosen[0] ?? ''}
              emptyText={t('pick')}
            />
            <SelectField
              name="ander"
              label={t('second')}
              options={sides}
              defaultValue={chosen[1] ?? ''}
              emptyText={t('pick')}
            />
          </Form>
          {isSameTwice && <Paragraph>{t('sumSame')}</Paragraph>}
          {sum && (
            <Notice kind={sum.verdict === 'no' ? 'warn' : 'info'} title={sum.sentence} headingLevel={3}>
              <Reasons sum={sum} language={language} />
            </Notice>
          )}
          {pairs.length > 0 && (
            <Details summary={t('allPairs')}>
              {pairs.map((pair) => (
                <section key={pair.key}>
                  <Heading level={3}>{pair.sentence}</Heading>
                  <Reasons sum={pair} language={language} />
                </section>
              ))}
            </Details>
          )}
        </>
      )}
      <Heading level={2}>{t('useTitle')}</Heading>
      {rows.length === 0 ? (
        <Paragraph>{say('othersNone')}</Paragraph>
      ) : (
        <Table
          caption={t('useTitle')}
          hideCaption
          folded
          columns={(column) => [
            column(t('organisation'), ({ organisation }) => organisation),
            column(t('theirs'), ({ theirs, relation, confidence }) => (
              <div>
                {theirs}
                <Small>
                  {say(`relation-${relation}`)}, {say(`sure-${confidence}`)}
                </Small>
              </div>
            )),
            column(t('counts'), ({ counts }) => counts),
            column(t('use'), ({ use, note, traps }) => (
              <div>
                {t(`use-${use}`)}
                {note && <Small>{note}</Small>}
                {traps.map((trap) => (
                  <Small key={trap.text}>
                    <strong>{trap.period ? t('trapPeriod', { period: trap.period }) : t('trap')}:</strong> {trap.text}
                  </Small>
                ))}
              </div>
            )),
          ]}
          rows={rows}
        />
      )}
    </PublicPage>
  )
}

function Reasons({ sum, language }: { sum: SaidSum; language: Language }) {
  return (
    <>
      <Paragraph>{translate(text, language)('because')}</Paragraph>
      <List items={sum.reasons} />
    </>
  )
}
