// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { Button, ButtonGroup } from '#ui/button'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Paragraph, Small } from '#ui/text'
import { groupText } from '../group/group.text.ts'
import type { Wants } from './agenda.ts'
import { agendaText } from './agenda.text.ts'

export interface ShownItem {
  id: string
  title: string
  about: string
  wants: Wants
  isConfidential: boolean
  /** Where one sees what put it forward. */
  href: string | null
}

/** The agenda in its order. A secretary moves an item by a button of its own, so also by keyboard and without script. */
export function AgendaTable({ items, mayChange }: { items: ShownItem[]; mayChange: boolean }) {
  const language = useLanguage()
  const [t, g] = [translate(agendaText, language), translate(groupText, language)]
  const table = (
    <Table
      caption={t('agenda')}
      hideCaption
      columns={(column) => [
        column(t('number'), (_, at) => String(at + 1)),
        column(t('item'), { rowHeader: true }, ({ title, about, isConfidential, href }) => (
          <div lang="nl">
            {title} {isConfidential && <Status kind="warn" text={g('confidential')} />}
            {about && <Small>{about}</Small>}
            {href && (
              <Small>
                <TextLink href={addressIn(language, href)} lang={language}>
                  {t('seeSource')}
                </TextLink>
              </Small>
            )}
          </div>
        )),
        column(t('wants'), ({ wants }) => t(wants)),
        mayChange &&
          column(t('place'), ({ id, title }, at) => (
            <ButtonGroup>
              {at > 0 && (
                <Button appearance="subtle" name="intent" value={`up:${id}`} hiddenText={title}>
                  {t('up')}
                </Button>
              )}
              {at < items.length - 1 && (
                <Button appearance="subtle" name="intent" value={`down:${id}`} hiddenText={title}>
                  {t('down')}
                </Button>
              )}
              <Button appearance="subtle" name="intent" value={`remove:${id}`} hiddenText={title}>
                {t('remove')}
              </Button>
            </ButtonGroup>
          )),
      ]}
      rows={items}
    />
  )
  return (
    <>
      <Heading level={2}>{t('agenda')}</Heading>
      {items.length === 0 && <Paragraph>{t('noItems')}</Paragraph>}
      {items.length > 0 && (mayChange ? <Form label={t('place')}>{table}</Form> : table)}
    </>
  )
}
