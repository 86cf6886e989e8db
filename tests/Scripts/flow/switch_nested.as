// break leaves the inner switch
// covers: A5.switch, A5.break
void main()
{
    switch (1)
    {
        case 1:
            switch (2)
            {
                case 2: print("inner "); break;
                default: print("never ");
            }
            println("outer"); // expect: inner outer
            break;
        default:
            println("never");
    }
}
