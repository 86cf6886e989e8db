// B.8 an exception in an initialiser fails the build; later initialisers do not run, functions can be called
// covers: B8.failure
int y = 7;
int zero = 0;
int x = 1 / zero; // expect error AS9003
int z = y + zero;

void main()
{
    println(y); // expect: 7
    println(z); // expect: 0
}
