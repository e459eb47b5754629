// SPDX-License-Identifier: EUPL-1.2
import { contextOf } from '#foundation/web'
import type { Route } from './+types/about-us.page.ts'
import { Room } from './room.part.tsx'
import { roomOf } from './room.query.ts'

export const loader = (args: Route.LoaderArgs) => roomOf(contextOf(args), 'about')

export default function AboutUs({ loaderData }: Route.ComponentProps) {
  return <Room {...loaderData} />
}
