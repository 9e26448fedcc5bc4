import { TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { sampleMails } from '../api/queries';
import type { SampleMail } from '../api/types';
import { formatInstant, plain } from '../format';
import { BackLink } from '../ui/BackLink';
import { Empty } from '../ui/Empty';
import { Facts } from '../ui/Facts';
import { Loaded } from '../ui/Loaded';
import { PageTitle } from '../ui/PageTitle';
import { TextWithLinks } from '../ui/TextWithLinks';

const ON_THE_WAY_MS = 60 * 60_000;

/** The mails the platform sent in a trial. */
export function Component() {
  const { t } = useTranslation();
  const { name } = useParams();
  const query = useQuery(sampleMails);
  return (
    <>
      <PageTitle>{t('mails.title')}</PageTitle>
      <p className="lead">{t('mails.explain')}</p>
      <Loaded query={query}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Empty>{t('mails.none')}</Empty>
          ) : (
            <>
              <Box mails={items} chosen={name} />
              {next && <p className="hint">{t('showing', { count: items.length })}</p>}
            </>
          )
        }
      </Loaded>
    </>
  );
}

/** What the machine's clock said, where the trial's was another. */
function otherClock({ sentAt, receivedAt }: SampleMail): string | null {
  const apart = Math.abs(Date.parse(sentAt) - Date.parse(receivedAt));
  return apart < ON_THE_WAY_MS ? null : formatInstant(receivedAt);
}

function Box({ mails, chosen }: { mails: SampleMail[]; chosen: string | undefined }) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState('');
  const mail = mails.find((one) => one.name === chosen);
  const needle = plain(wanted.trim());
  const found = mails
    .filter((one) => plain(`${one.subject} ${one.to.join(' ')}`).includes(needle))
    .sort((a, b) => b.receivedAt.localeCompare(a.receivedAt));
  return (
    <div className={mail ? 'mailbox reading' : 'mailbox'}>
      <div className="mail-list">
        <TextInput
          type="search"
          aria-label={t('mails.filter')}
          placeholder={t('mails.filter')}
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
        />
        {found.length === 0 && <p className="hint">{t('mails.noMatch')}</p>}
        <ul className="rows">
          {found.map((one) => (
            <li key={one.name} className={one === mail ? 'row chosen' : 'row'}>
              <div className="row-main">
                <Link
                  to={`/mails/${encodeURIComponent(one.name)}`}
                  className="row-title"
                  aria-current={one === mail ? 'true' : undefined}
                >
                  {one.subject}
                </Link>
                <span className="row-meta">
                  {one.to.join(', ')} · {formatInstant(one.sentAt)}
                </span>
              </div>
            </li>
          ))}
        </ul>
      </div>
      {mail ? (
        <article className="panel mail">
          <BackLink to="/mails">{t('mails.back')}</BackLink>
          <Title order={2} size="h4">
            {mail.subject}
          </Title>
          <Facts
            facts={[
              [t('mails.from'), mail.from],
              [t('mails.to'), mail.to.join(', ')],
              [t('mails.at'), formatInstant(mail.sentAt)],
              [t('mails.machine'), otherClock(mail)],
            ]}
          />
          <TextWithLinks text={mail.text} />
        </article>
      ) : (
        <p className="hint mail-none">{t('mails.choose')}</p>
      )}
    </div>
  );
}
