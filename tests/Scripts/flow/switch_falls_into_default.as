// The last case falls into default
// covers: B11.fall-through, A5.switch
void main()
{
    for (int i = 0; i < 3; i++)
        switch (i)
        {
            case 0: print("zero ");
            case 1: print("one "); break;
            case 2: print("two ");
            default: print("other ");
        }
    println("."); // expect: zero one one two other .
}
