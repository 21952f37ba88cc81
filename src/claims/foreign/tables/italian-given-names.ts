/** Italian given names that are few elsewhere. Lower case. */
export const italianGivenNames: ReadonlySet<string> = new Set(
  `carlo alessio enrico ugo cesare piero gianluca gianfranco michele daniele emanuele gabriele aldo mattia pasquale rocco ivo nello tullio ottavio
  fulvio mirko loris piergiorgio pierluigi ennio ignazio attilio ettore achille corrado ferruccio gino iacopo livio manlio nino saverio settimio
  tiziano ubaldo vito ilaria lorenza ludovica tiziana debora michela raffaella vittoria arianna carmela concetta emanuela fabiana gaia giada
  graziella licia loredana margherita matilde mirella ottavia piera rachele rossella santina`
    .trim()
    .split(/\s+/),
);
