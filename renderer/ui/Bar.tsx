import { useTranslation } from 'react-i18next';
import { useKiosk } from '../kiosk/context.ts';
import { currentRoute } from '../kiosk/visit.ts';
import { Icon, type IconName } from './Icon.tsx';
import './Bar.css';

/** Four fixed slots, the same on every page; Back's stays empty on home (criterion K09). */
export function Bar() {
	const { t } = useTranslation();
	const { visit, send } = useKiosk();
	const { page } = currentRoute(visit);
	return (
		<nav className="bar" aria-label={t('bar.label')}>
			{visit.trail.length > 1 ? (
				<Slot icon="back" label={t('bar.back')} onPress={() => send({ type: 'back' })} />
			) : (
				<span className="bar-empty" />
			)}
			<Slot icon="home" label={t('bar.home')} here={page === 'home'} onPress={() => send({ type: 'home' })} />
			<Slot
				icon="language"
				label={t('bar.language')}
				here={page === 'language'}
				onPress={() => send({ type: 'go', to: { page: 'language' } })}
			/>
			<Slot icon="access" label={t('bar.access')} here={page === 'access'} onPress={() => send({ type: 'go', to: { page: 'access' } })} />
		</nav>
	);
}

function Slot({ icon, label, here = false, onPress }: { icon: IconName; label: string; here?: boolean; onPress: () => void }) {
	return (
		<button type="button" className="bar-slot pressable" onClick={onPress} aria-current={here ? 'page' : undefined}>
			<Icon name={icon} />
			<span className="bar-label">{label}</span>
		</button>
	);
}
