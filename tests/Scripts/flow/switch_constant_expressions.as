// Cases are constant expressions
// covers: B11.constant, B8.constants
const int base = 100;
enum E { A = 5 }
void main()
{
    for (int i = 99; i < 103; i++)
        switch (i)
        {
            case base: print("base "); break;
            case base + 1: print("next "); break;
            case A * 20 + 2: print("five "); break;
            default: print("- ");
        }
    println("."); // expect: - base next five .
}
