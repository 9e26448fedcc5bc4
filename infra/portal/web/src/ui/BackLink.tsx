import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon } from './Icon';

export function BackLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link to={to} className="back">
      <Icon name="back" />
      {children}
    </Link>
  );
}
