const VISIT = 'consulta|horario|vaga|hora|marcacao|agendamento|reserva|visita|sessao|lugar';
const THE = 'minha|meu|a|o|essa|esse|esta|este|nossa|nosso';
const WEEKDAY = 'segunda|terca|quarta|quinta|sexta|sabado|domingo';
const KIN =
  'filho|filha|crianca|criancas|bebe|marido|esposo|esposa|mulher|mae|pai|vo|avo|sogra|sogro|irmao|irma|neto|neta|menino|menina|pequeno|pequena|cachorro|cachorra|gato|gata';
const ILL =
  'doente|doentes|gripado|gripada|resfriado|resfriada|mal|muito mal|pessimo|pessima|de cama|acamado|acamada|internado|internada|com covid|com dengue|com febre|com gripe|com virose|com dor|com infeccao|com vomito|com diarreia|constipado|constipada|sem voz|sem condicoes';

/** The short ways in which people say that they come, or not. */
export const yes = `
  (ss|s|sim|simm) pode marcar|deixar|confirmar, (sim|claro|ss) (moca|moco|querida|querido|linda|amiga|amor|chefe|patrao|senhora|senhor|doutora|doutor|dra|dr|viu|uai|so|ue|bah|tche), uai sim, uai (vou)? sim so, ctz, ctz sim, com ctz, certeza absoluta, absoluta, confirmadinho, confirmadinha, confirmadao, confirmadissima, confirmadissimo, confirmei ja, (${WEEKDAY}|amanha|hoje) (as)? (number|clocktime)? (confirmado|confirmada|confirmo), e claro, e claro que sim, mas e claro, opa sim, opa claro, isso ai, isso sim, demoro, positivo operante`;

export const ok = `
  partiu, (ta|esta|fica|ja esta) (marcado|agendado|combinado|fechado) (entao|ja)?, (ta|esta) (bom|otimo|certo|bem|legal|show|joia|perfeito) (entao|assim)?, com (muito|todo)? (gosto|prazer), opa, pode (marcar|agendar|deixar|segurar) (sim)? (${THE})? (${VISIT})? (pra|para)? (mim|a gente)?, fechadissimo, tmj, tamo junto, e nois, demorou, sussa, suave, tranquilo, tranquila, tranquilissimo, massa, dahora, da hora, bacana, legal, firmeza, firme, maravilha, sensacional, ate (la|entao|${WEEKDAY}|amanha) entao`;

export const attend = `
  (to|tou|tamo|tamos|estou|estamos|tarei|taremos) (ai|la|dentro|indo|chegando|a caminho), (ctz|certeza|claro|obvio|logico|e claro|oxe e claro) que (vou|vamos|irei|iremos|estarei), vou (estar)? (ai|la) sim, (eu|a gente|nos|nois) (vou|vai|vamo|vamos) (sim|sim senhora|sim senhor|com certeza|viu|sim viu|sim so)?, (number|clocktime) (to|estou|tamo|estarei|chego) (la|ai), (chego|chegamos|chegarei) (as|la as|antes das|no horario|na hora) (number|clocktime)?, pode (esperar|contar) (por mim|comigo|conosco|com a gente)?, (vou|vamos|irei) (eu e|com) (minha|meu|as|os) (${KIN}), bora la, vou nessa`;

export const absent = `
  (vou|irei|posso|consigo|da) nao, (nao|n|nn) (vou|vamos) (mais)? precisar (mais)?, (nao|n) (precisa|preciso|precisamos) mais, terei (de|que) faltar, (${WEEKDAY}|hoje|amanha)? (ja era|nao rola|sem chance) (pra|para) (mim|gente)?, sem condicoes (de ir)?, sem chance (de ir)?, (nao|n) (me)? (espere|esperem|aguardem), (nao|n) conte|contem comigo, (fica|vai ficar) pra proxima`;

export const cancel = `
  (libera|libere|liberem|liberar|solta|solte|tira|tire|tirem|retira|retire|exclui|exclua|apaga|apague|derruba|desmarca|desmarque|desmarquem|desmarcar|anula|anule|anular) (${THE}) (${VISIT}), (pode|podem|podes) (liberar|soltar|ceder|passar|dar|tirar|retirar|excluir|repassar|desmarcar) (${THE})? (${VISIT}) (pra|para|a)? (outra|outro|alguem|quem)? (pessoa|paciente|precisa|precisar)?, (desmarca|cancela|desmarque|cancele) (ai|isso|pra mim|para mim|tudo) (moca|moco|por favor|pf|pfv)?, (vou|tenho que|terei que|terei de|preciso|precisarei) (cancelar|desmarcar|anular)`;

export const excuse = `
  (to|tou|estou|estamos|tamo|ando|me sinto|fiquei|acordei|amanheci) (muito|bem|super|meio|toda|todo)? (${ILL}), (meu|minha|o|a|os|as) (${KIN}) (ta|esta|estao|acordou|amanheceu|ficou|tem) (muito|bem|super)? (${ILL}|febre|prova|aula), (estou|to|tamos|estamos) fora do (pais|estado), sem (carro|grana|dinheiro|gasolina|carona|luz) (essa semana|hoje|esse mes)?, (nao|n) tenho (carona|quem me leve|com quem deixar|quem leve|quem fique|dinheiro|grana) (com)? (os|as|o|a|meu|minha)? (${KIN})?, (marcaram|tenho|colocaram) (minha|uma)? (prova|reuniao|audiencia|pericia|entrevista|aula|plantao) (pro|no|nesse|para o) (mesmo)? (horario|dia), alagou (tudo)? (aqui)? (na rua|em casa|a rua|a casa)?, (apareceu|surgiu|pintou) (uma|um) (viagem|imprevisto|compromisso|trabalho|servico|problema) (de ultima hora|no trabalho|urgente)?, (meu|o) (chefe|patrao|gerente) nao (me)? (libera|liberou|deixou|deixa|deu folga), (nao|n) (consegui|me deram|deram|ganhei) (folga|dispensa), (meu|o) carro (quebrou|ta na oficina|esta na oficina|pifou|enguicou|nao pega|nao liga|morreu)`;

/** Fills a pause, calls somebody by a name, or wishes well. */
export const filling = `
  bah, tche, uai, oxe, eita, oxente, ue, vixe, nossa, opa, moco, moca, minha filha, meu filho, mano, mana, vei, cara, gente, dona, seu, pri, viu, virgula, ponto, kk, kkk, kkkk, kkkkk, rs, rsrs, haha, hahaha, gracas a deus, deus abencoe, deus lhe pague, amem, fica com deus, fiquem com deus, se deus quiser, agradeco a atencao, desejo a todos (uma boa semana|um bom dia|um otimo dia), uma boa semana, bom trabalho, bom fim de semana, bom feriado, cumprimentos, melhores cumprimentos, com os melhores cumprimentos, atenciosamente, cordialmente, att, abs, abraco, bjs, bj, beijo, beijos, pf, pfv, pff, obg, obgd, obgda, vlw, valeu, tmj, peco desculpa, desculpa a demora, desculpe a demora, so agora vi, so vi agora`;

/** What goes with coming, and leaves a yes standing. */
export const along = `
  (meu|minha|o|a) (${KIN}) (me)? (leva|traz|acompanha|vai junto|vai comigo|me busca|dirige|traduz|conduz), (que)? (ele|ela) (e que)? (conduz|dirige|me leva), (pedi|peguei|consegui|tirei) (folga|o dia|a manha|a tarde|dispensa) (so)? (pra|para|por)? (isso|ir|poder ir)?, (levo|vou levar|levarei) (o|a|os|as|meu|minha|meus|minhas) (resultado|resultados|exame|exames|cartao|carteirinha|documento|documentos|credencial|encaminhamento|receita|papelada|cartao de cidadao) (impresso|impressos|comigo)?, (ja)? (fiz|peguei|busquei) (o|os) (exame|exames|resultado|resultados) (de sangue|de imagem)?, (to|estou|saio|saindo) (saindo)? (do|da|de) (servico|trabalho|casa|lavoura|faculdade|escola) (as|umas|la pelas)? (number|clocktime)?, (deixo|vou deixar) (o carro|a moto) (ai)? (de manha|cedo|de manha cedo|as number)?, (posso|vou) (chegar|chegue) uns (number)? (min|mins|minutos|minutinhos) antes, pode ser que? chegue uns (number)? (min|mins|minutos|minutinhos) antes, quase (esqueci|esquecia|me esqueci), (esperei|esperamos) (tres|dois|number|muitos) (meses|dias|semanas) (por|pela|pra)? (essa|esta)? (vaga|consulta), (to|estou|tenho|com|to com) (muito|um pouco de)? medo (da|do|de) (anestesia|agulha|dentista|injecao|motorzinho)?`;
