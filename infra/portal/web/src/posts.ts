import type { Me, Post, Role } from './api/types';

const DOERS: Role[] = ['LEADER', 'COORDINATOR', 'OFFICER'];
const DECIDERS: Role[] = ['LEADER', 'COORDINATOR'];

/** The committee of the place a unit belongs to: an office carries its place's code before a dot. */
export function committeeOf(unit: string): string {
  return unit.split('.')[0]!;
}

/** The own committee and every committee above it. */
export function committeesAbove(person: Me): string[] {
  const codes = person.posts.flatMap((post) => post.path.split('/').filter(Boolean));
  return [...new Set(codes.map(committeeOf))];
}

/** An administrator keeps the platform and sees no content. */
export function seesContent(person: Me): boolean {
  return person.posts.some((post) => post.role !== 'ADMINISTRATOR');
}

export function administers(person: Me): boolean {
  return person.posts.some((post) => post.role === 'ADMINISTRATOR');
}

export function doesWorkOf(person: Me, unit: string): boolean {
  return person.posts.some((post) => DOERS.includes(post.role) && covers(post, unit));
}

/** Whether the person holds this role for a unit. */
export function decidesFor(person: Me, unit: string, as: Role): boolean {
  return person.posts.some((post) => post.role === as && covers(post, unit));
}

/** The committees whose plans the person drafts. */
export function ownCommittees(person: Me): Post[] {
  const own = person.posts.filter(
    ({ unit, role }) => DECIDERS.includes(role) && unit === committeeOf(unit),
  );
  return own.filter(({ unit }, at) => own.findIndex((one) => one.unit === unit) === at);
}

export function decides(person: Me): boolean {
  return person.posts.some((post) => DECIDERS.includes(post.role));
}

function covers(post: Post, unit: string): boolean {
  return post.unit === unit || post.unit === committeeOf(unit);
}
