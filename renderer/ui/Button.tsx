import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import './Button.css';

type ButtonProps = {
	/** `primary`: what most people want here. `plain`: the others. */
	rank?: 'primary' | 'plain';
	icon?: IconName;
	/** After the words: where it leads. */
	trailing?: IconName;
	onPress: () => void;
	disabled?: boolean;
	/** For one of several choices: whether it is the chosen one. */
	pressed?: boolean;
	lang?: string;
	children: ReactNode;
};

/** Acts on release; sliding off cancels (WCAG 2.5.2): both are what a native button's click does. */
export function Button({ rank = 'plain', icon, trailing, onPress, disabled, pressed, lang, children }: ButtonProps) {
	return (
		<button
			type="button"
			className={`button button-${rank} pressable`}
			onClick={onPress}
			disabled={disabled}
			aria-pressed={pressed}
			lang={lang}
		>
			{icon && <Icon name={icon} />}
			<span className="button-words">{children}</span>
			{trailing && <Icon name={trailing} />}
		</button>
	);
}
