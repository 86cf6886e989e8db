// Layout does not matter
// covers: A1.whitespace
int
f
(
int a
)
{ return
a
; }
void main() { println ( f ( 1 ) + f(2)+f
(3) ) ; } // expect: 6
