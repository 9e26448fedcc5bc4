const NAMED = [
  'number',
  'symbol',
  'issueDate',
  'title',
  'issuer',
  'signer',
  'year',
  'bases',
  'recipients',
  'reportingRegime',
  'leads',
  'supports',
  'schedule',
  'deliverable',
  'reporters',
] as const;

export type Named = (typeof NAMED)[number];

/**
 * What a question is about, such as "II.3 leads: Sở Nội vụ" or "issueDate.day", in the words of its
 * reader; what comes out of the document stays as it is.
 */
export function placeInWords(about: string, word: (named: Named) => string): string {
  const end = about.indexOf(': ');
  const place = end < 0 ? about : about.slice(0, end);
  const words = place.split(' ').map((part) => {
    const named = NAMED.find((name) => part === name || part.startsWith(`${name}.`));
    return named ? word(named) : part;
  });
  return words.join(' ') + about.slice(place.length);
}
