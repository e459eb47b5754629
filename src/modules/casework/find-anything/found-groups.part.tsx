// SPDX-License-Identifier: EUPL-1.2
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { TextLink } from '#ui/link'

type Line = { title: string; more: string; href: string; post?: Readonly<Record<string, string>> }
type Props = { groups: { key: string; heading: string; found: Line[] }[] }

/** What was found, under a heading each. */
export function FoundGroups({ groups }: Props) {
  return groups.map(({ key, heading, found }) => (
    <section key={key}>
      <Heading level={2}>{heading}</Heading>
      <ul className="dw-entries">
        {found.map((line, index) => (
          <li key={index}>
            <Title {...line} />
            {line.more && <p className="dw-entries__by">{line.more}</p>}
          </li>
        ))}
      </ul>
    </section>
  ))
}

function Title({ title, href, post }: Line) {
  if (post)
    return (
      <Form action={href}>
        {Object.entries(post).map(([name, value]) => (
          <HiddenField key={name} name={name} value={value} />
        ))}
        <Button appearance="subtle">{title}</Button>
      </Form>
    )
  return href === '' ? <strong>{title}</strong> : <TextLink href={href}>{title}</TextLink>
}
